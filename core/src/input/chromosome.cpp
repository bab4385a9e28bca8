#include "input/chromosome.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace rxplain {

namespace {

struct Lengths {
  std::string_view name;
  std::int64_t grch38;
  std::int64_t grch37;
  std::int64_t ncbi36;
  std::int64_t t2t;
};

// Assembly reports GCA_000001405.15 and GCA_000001405.1, UCSC's hg18, and T2T-CHM13v2.0.
constexpr std::array<Lengths, 24> lengths = {{
    {"chr1", 248956422, 249250621, 247249719, 248387328},  {"chr2", 242193529, 243199373, 242951149, 242696752},
    {"chr3", 198295559, 198022430, 199501827, 201105948},  {"chr4", 190214555, 191154276, 191273063, 193574945},
    {"chr5", 181538259, 180915260, 180857866, 182045439},  {"chr6", 170805979, 171115067, 170899992, 172126628},
    {"chr7", 159345973, 159138663, 158821424, 160567428},  {"chr8", 145138636, 146364022, 146274826, 146259331},
    {"chr9", 138394717, 141213431, 140273252, 150617247},  {"chr10", 133797422, 135534747, 135374737, 134758134},
    {"chr11", 135086622, 135006516, 134452384, 135127769}, {"chr12", 133275309, 133851895, 132349534, 133324548},
    {"chr13", 114364328, 115169878, 114142980, 113566686}, {"chr14", 107043718, 107349540, 106368585, 101161492},
    {"chr15", 101991189, 102531392, 100338915, 99753195},  {"chr16", 90338345, 90354753, 88827254, 96330374},
    {"chr17", 83257441, 81195210, 78774742, 84276897},     {"chr18", 80373285, 78077248, 76117153, 80542538},
    {"chr19", 58617616, 59128983, 63811651, 61707364},     {"chr20", 64444167, 63025520, 62435964, 66210255},
    {"chr21", 46709983, 48129895, 46944323, 45090682},     {"chr22", 50818468, 51304566, 49691432, 51324926},
    {"chrX", 156040895, 155270560, 154913754, 154259566},  {"chrY", 57227415, 59373566, 57772954, 62460029},
}};

const Lengths* lengths_of(std::string_view chromosome) {
  const auto* found =
      std::find_if(lengths.begin(), lengths.end(), [&](const auto& entry) { return entry.name == chromosome; });
  return found == lengths.end() ? nullptr : found;
}

// Version of the RefSeq accession NC_0000NN.V on GRCh38; GRCh37 has the version before it.
constexpr std::array<int, 24> refseq_versions38 = {11, 12, 12, 12, 10, 12, 14, 11, 12, 11, 10, 12,
                                                   11, 9,  10, 10, 11, 10, 10, 11, 9,  11, 11, 10};

constexpr int first_genbank = 663;  // CM000663 is chromosome 1

std::string name_of_number(int number) {
  if (number == 23) return "chrX";
  if (number == 24) return "chrY";
  return "chr" + std::to_string(number);
}

std::optional<Build> build_of_version(int version, int version38) {
  if (version == version38) return Build::GRCh38;
  if (version == version38 - 1) return Build::GRCh37;
  return std::nullopt;
}

std::optional<Chromosome> parse_accession(std::string_view digits, std::string_view version, int first, bool refseq) {
  const auto number = parse_integer<int>(digits);
  const auto release = parse_integer<int>(version);
  if (!number || !release) return std::nullopt;
  const int index = *number - first;
  if (index < 0 || index >= 24) return std::nullopt;
  const auto build = build_of_version(*release, refseq ? refseq_versions38[static_cast<std::size_t>(index)] : 2);
  if (!build) return std::nullopt;
  return Chromosome{name_of_number(index + 1), build};
}

}  // namespace

std::optional<Chromosome> parse_chromosome(std::string_view contig) {
  if (contig == "NC_012920.1" || contig == "J01415.2") return Chromosome{"chrM", std::nullopt};
  const auto dot = contig.find('.');
  if (dot != std::string_view::npos && contig.starts_with("NC_0000")) {
    return parse_accession(contig.substr(7, dot - 7), contig.substr(dot + 1), 1, true);
  }
  if (dot != std::string_view::npos && contig.starts_with("CM000")) {
    return parse_accession(contig.substr(5, dot - 5), contig.substr(dot + 1), first_genbank, false);
  }
  if (contig.size() > 3 && to_lower(contig.substr(0, 3)) == "chr") contig.remove_prefix(3);
  if (contig == "X" || contig == "x") return Chromosome{"chrX", std::nullopt};
  if (contig == "Y" || contig == "y") return Chromosome{"chrY", std::nullopt};
  if (contig == "M" || contig == "MT" || contig == "m") return Chromosome{"chrM", std::nullopt};
  const auto number = parse_integer<int>(contig);
  if (!number || *number < 1 || *number > 24 || contig[0] == '0') return std::nullopt;
  return Chromosome{name_of_number(*number), std::nullopt};
}

std::optional<Build> build_of_length(std::string_view chromosome, std::int64_t length) {
  const auto* known = lengths_of(chromosome);
  if (known == nullptr) return std::nullopt;
  if (known->grch38 == length) return Build::GRCh38;
  if (known->grch37 == length) return Build::GRCh37;
  return std::nullopt;
}

std::string_view foreign_build_of_length(std::string_view chromosome, std::int64_t length) {
  const auto* known = lengths_of(chromosome);
  if (known == nullptr) return {};
  if (known->ncbi36 == length) return ncbi36_name;
  if (known->t2t == length) return t2t_name;
  return {};
}

}  // namespace rxplain
