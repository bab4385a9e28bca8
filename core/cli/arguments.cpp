#include "arguments.hpp"

#include <getopt.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <string_view>

namespace rxplain {

namespace {

enum Option {
  Sample = 256,
  Samples,
  SamplesFile,
  Threads,
  Mother,
  Father,
  Whole,
  Member,
  Columns,
  Outside,
  Typed,
  Medicines,
  AbsenceRule,
  Sex,
  Format,
  Language,
  MinGq,
  MinDp,
  MinFraction,
  Age,
  Height,
  Weight,
  Race,
  Takes,
  Help,
  Version
};

const std::array<option, 29> long_options = {{{"sample", required_argument, nullptr, Sample},
                                              {"samples", required_argument, nullptr, Samples},
                                              {"samples-file", required_argument, nullptr, SamplesFile},
                                              {"threads", required_argument, nullptr, Threads},
                                              {"mother", required_argument, nullptr, Mother},
                                              {"father", required_argument, nullptr, Father},
                                              {"whole", no_argument, nullptr, Whole},
                                              {"member", required_argument, nullptr, Member},
                                              {"columns", required_argument, nullptr, Columns},
                                              {"outside", required_argument, nullptr, Outside},
                                              {"typed", required_argument, nullptr, Typed},
                                              {"medicines", required_argument, nullptr, Medicines},
                                              {"absence", required_argument, nullptr, AbsenceRule},
                                              {"sex", required_argument, nullptr, Sex},
                                              {"format", required_argument, nullptr, Format},
                                              {"language", required_argument, nullptr, Language},
                                              {"min-gq", required_argument, nullptr, MinGq},
                                              {"min-dp", required_argument, nullptr, MinDp},
                                              {"min-allele-fraction", required_argument, nullptr, MinFraction},
                                              {"age", required_argument, nullptr, Age},
                                              {"height", required_argument, nullptr, Height},
                                              {"weight", required_argument, nullptr, Weight},
                                              {"race", required_argument, nullptr, Race},
                                              {"takes", required_argument, nullptr, Takes},
                                              {"output", required_argument, nullptr, 'o'},
                                              {"help", no_argument, nullptr, Help},
                                              {"version", no_argument, nullptr, Version},
                                              {nullptr, 0, nullptr, 0}}};

constexpr std::int64_t most_threads = 256;

Failure wrong(const Sentence& message) {
  return {"bad-options", message, "Run 'rxplain --help' for what may be asked."};
}

std::vector<std::string> split_list(std::string_view text) {
  std::vector<std::string> names;
  while (true) {
    const auto comma = text.find(',');
    auto name = text.substr(0, comma);
    const auto first = name.find_first_not_of(' ');
    if (first != std::string_view::npos) names.emplace_back(name.substr(first, name.find_last_not_of(' ') - first + 1));
    if (comma == std::string_view::npos) return names;
    text.remove_prefix(comma + 1);
  }
}

std::optional<std::int64_t> parse_threshold(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < 0) return std::nullopt;
  return value;
}

// 0.2; from 0 to 0.5.
std::optional<double> parse_fraction(const char* text) {
  if (std::string_view(text).find_first_not_of("0123456789.") != std::string_view::npos) return std::nullopt;
  char* end = nullptr;
  const auto value = std::strtod(text, &end);
  if (end == text || *end != '\0' || value > 0.5) return std::nullopt;
  return value;
}

// Digits, and at most one point among them: strtod alone would take "nan" and "0x10".
std::optional<double> parse_measure(const std::string& text) {
  const bool plain = !text.empty() && text.find_first_not_of("0123456789.") == std::string::npos &&
                     std::count(text.begin(), text.end(), '.') < 2 && text.front() != '.';
  return plain ? std::optional(std::strtod(text.c_str(), nullptr)) : std::nullopt;
}

// "amiodarone=no,inducers=yes"
std::optional<std::map<std::string, bool>> parse_takes(std::string_view text) {
  std::map<std::string, bool> takes;
  for (const auto& part : split_list(text)) {
    const auto sign = part.find('=');
    const auto answer = sign == std::string::npos ? std::string() : part.substr(sign + 1);
    if (answer != "yes" && answer != "no") return std::nullopt;
    takes[part.substr(0, sign)] = answer == "yes";
  }
  return takes;
}

const char* measure_of(int option) { return option == Age ? "ageYears" : option == Height ? "heightCm" : "weightKg"; }

// What is said of the person; any of it asks for the estimates.
PersonFacts& person_of(Arguments& arguments) {
  if (!arguments.options.person) arguments.options.person.emplace();
  return *arguments.options.person;
}

std::optional<Absence> parse_absence(std::string_view text) {
  if (text == "auto") return Absence::Auto;
  if (text == "not-tested") return Absence::NotTested;
  if (text == "reference") return Absence::Reference;
  return std::nullopt;
}

std::optional<Failure> take(int option, const char* value, Arguments& arguments) {
  switch (option) {
    case Sample:
      arguments.options.sample = value;
      break;
    case Samples:
      arguments.samples = split_list(value);
      if (arguments.samples.empty()) return wrong("--samples names nobody.");
      break;
    case SamplesFile:
      arguments.samples_file = value;
      break;
    case Threads: {
      const auto threads = parse_threshold(value);
      if (!threads || *threads < 1 || *threads > most_threads)
        return wrong("--threads takes a whole number from 1 to 256.");
      arguments.threads = static_cast<unsigned>(*threads);
      break;
    }
    case Mother:
      arguments.options.mother = value;
      break;
    case Father:
      arguments.options.father = value;
      break;
    case Whole:
      arguments.options.whole = true;
      break;
    case Member:
      arguments.options.member = value;
      break;
    case Columns:
      arguments.options.columns = split_list(value);
      break;
    case Outside:
      arguments.outside_file = value;
      break;
    case Typed: {
      const std::string_view text(value);
      const auto sign = text.find('=');
      if (sign == std::string_view::npos) return wrong("--typed takes GENE=RESULT.");
      arguments.options.typed.push_back(
          {std::string(text.substr(0, sign)), {}, {}, {}, std::string(text.substr(sign + 1))});
      break;
    }
    case Medicines:
      arguments.options.medicines = split_list(value);
      break;
    case Language:
      arguments.language = value;
      break;
    case 'o':
      arguments.output = value;
      break;
    case Help:
      arguments.command = Arguments::Command::Help;
      break;
    case Version:
      arguments.command = Arguments::Command::Version;
      break;
    case AbsenceRule: {
      const auto absence = parse_absence(value);
      if (!absence) return wrong("--absence takes auto, not-tested or reference.");
      arguments.options.absence = *absence;
      break;
    }
    case Sex: {
      const std::string_view sex(value);
      if (sex != "female" && sex != "male") return wrong("--sex takes female or male.");
      arguments.options.sex = sex == "female" ? SexChromosomes::XX : SexChromosomes::XY;
      break;
    }
    case Format: {
      const std::string_view format(value);
      if (format != "json" && format != "tsv" && format != "text" && format != "ndjson")
        return wrong("--format takes json, tsv or text; of a cohort tsv or ndjson.");
      arguments.format = value;
      break;
    }
    case MinGq:
    case MinDp: {
      const auto threshold = parse_threshold(value);
      if (!threshold) return wrong("A threshold is a whole number, 0 or more.");
      (option == MinGq ? arguments.options.min_genotype_quality : arguments.options.min_depth) = *threshold;
      break;
    }
    case MinFraction: {
      const auto fraction = parse_fraction(value);
      if (!fraction) return wrong("--min-allele-fraction takes a number from 0 to 0.5.");
      arguments.options.min_allele_fraction = *fraction;
      break;
    }
    case Age:
    case Height:
    case Weight: {
      const auto measure = parse_measure(value);
      if (!measure) return wrong("Age, height and weight are numbers: years, centimetres, kilograms.");
      person_of(arguments).measures[measure_of(option)] = *measure;
      break;
    }
    case Race:
      person_of(arguments).race = value;
      break;
    case Takes: {
      const auto takes = parse_takes(value);
      if (!takes) return wrong("--takes takes NAME=yes or NAME=no, separated by commas.");
      person_of(arguments).takes = *takes;
      break;
    }
    default:
      return wrong("An option is not known, or lacks its value.");
  }
  return std::nullopt;
}

std::optional<Arguments::Command> find_command(std::string_view word) {
  if (word == "report") return Arguments::Command::Report;
  if (word == "genes") return Arguments::Command::Genes;
  if (word == "cohort") return Arguments::Command::Cohort;
  return std::nullopt;
}

// What a cohort can be asked; all else is about one person, or about advice.
bool fits_cohort(int option) {
  switch (option) {
    case Samples:
    case SamplesFile:
    case Threads:
    case AbsenceRule:
    case Format:
    case Language:
    case MinGq:
    case MinDp:
    case MinFraction:
    case 'o':
      return true;
    default:
      return false;
  }
}

bool fits_cohort_alone(int option) { return option == Samples || option == SamplesFile || option == Threads; }

std::optional<Failure> check_command(const Arguments& arguments, const std::vector<int>& given) {
  const bool cohort = arguments.command == Arguments::Command::Cohort;
  if (!cohort && std::any_of(given.begin(), given.end(), fits_cohort_alone))
    return wrong("--samples, --samples-file and --threads belong to cohort.");
  if (cohort && !std::all_of(given.begin(), given.end(), fits_cohort))
    return wrong("One of the options is about one person or about advice; cohort does not take it.");
  if (cohort && !arguments.samples.empty() && arguments.samples_file)
    return wrong("--samples and --samples-file exclude each other.");
  const auto& format = arguments.format;
  if (cohort ? format == "json" || format == "text" : format == "ndjson")
    return wrong("--format takes json, tsv or text; of a cohort tsv or ndjson.");
  if (cohort && arguments.files.size() > 1) return wrong("cohort reads one file.");
  return std::nullopt;
}

}  // namespace

const char* usage() {
  return "Rxplain reads a genotype file and says what published guidance makes of it.\n"
         "\n"
         "  rxplain report [FILE...] [options]   a medication report\n"
         "  rxplain genes FILE... [options]      diplotypes alone, one line a gene\n"
         "  rxplain cohort FILE [options]        the same for everybody in a VCF or BCF, read once\n"
         "\n"
         "Several files are parts of one person, one a chromosome, say; their order does not matter.\n"
         "\n"
         "  --sample NAME        the person to read, where a file holds several\n"
         "  --mother NAME, --father NAME\n"
         "                       the person's parents in the same files; they tell which changes lie together\n"
         "  --whole              read a large sorted file from end to end; otherwise it is searched\n"
         "  --member NAME        the file to read, where an archive holds several\n"
         "  --columns LIST       of a table of genotypes that no known service writes, what its columns are, separated "
         "by\n"
         "                       commas: id, chromosome, position, genotype, allele1, allele2, other\n"
         "  --outside FILE       results from elsewhere: gene, diplotype, phenotype, activity score, tab-separated\n"
         "                       (a file among FILE... that holds results of another program is taken as such, too)\n"
         "  --typed GENE=RESULT  a result to take as typed in: a diplotype, a phenotype or an activity score; may be\n"
         "                       repeated\n"
         "  --medicines LIST     the medicines to answer for, separated by commas; they count as taken\n"
         "  --absence RULE       how a site without a record is read: auto (default), not-tested, reference\n"
         "  --sex SEX            female (two X chromosomes) or male (one); by default what the genotypes show\n"
         "  --age N, --height N, --weight N   in years, centimetres, kilograms: asks for estimates of a dose, which "
         "are\n"
         "                       for professionals\n"
         "  --race GROUP         as the algorithm uses it; left out: not known\n"
         "  --takes LIST         what the algorithm asks for, NAME=yes or NAME=no, separated by commas\n"
         "  --min-gq N           genotype quality below N counts as not read (default 20)\n"
         "  --min-dp N           read depth below N counts as not read (default 8)\n"
         "  --min-allele-fraction F  of two alleles, one with a share of the reads below F counts as not read\n"
         "                       (0 to 0.5; default 0: one that no read shows)\n"
         "  --format FORMAT      json (default), tsv, text\n"
         "  --language LANGUAGE  of the sentences: en (default), es\n"
         "  -o, --output FILE    write there instead of to standard output\n"
         "\n"
         "Of a cohort, one line a person and gene, in the order of the file; of the options above it takes --absence, "
         "the\n"
         "thresholds, --format (tsv, the default, or ndjson: one line a person, genes as in the report), --language "
         "and -o:\n"
         "\n"
         "  --samples LIST       the people to read, separated by commas (default: everybody)\n"
         "  --samples-file FILE  the same, one name a line\n"
         "  --threads N          call N people at a time (default 1); the output stays the same\n"
         "\n"
         "  --help, --version\n"
         "\n"
         "Exit status: 0 a report, 2 wrong usage, 3 the file cannot be read as genotypes.\n";
}

Outcome<Arguments> parse_arguments(int count, char** values) {
  Arguments arguments;
  opterr = 0;
  std::vector<std::string> words;
  std::vector<int> given;
  bool decided = false;
  while (true) {
    const int option = getopt_long(count, values, "-o:", long_options.data(), nullptr);
    if (option == -1) break;
    if (option == 1) {
      words.emplace_back(optarg);
      continue;
    }
    if (auto failure = take(option, optarg, arguments)) return *failure;
    given.push_back(option);
    decided = decided || option == Help || option == Version;
  }
  for (int rest = optind; rest < count; ++rest)
    words.emplace_back(values[rest]);
  if (decided) return arguments;
  if (words.empty()) return wrong("Nothing was asked.");
  const auto command = find_command(words[0]);
  if (!command) return wrong("The first word is report, genes or cohort.");
  arguments.command = *command;
  arguments.files.assign(words.begin() + 1, words.end());
  if (arguments.files.empty() &&
      (arguments.command != Arguments::Command::Report || (!arguments.outside_file && arguments.options.typed.empty())))
    return wrong("A genotype file is missing.");
  if (auto failure = check_command(arguments, given)) return *failure;
  return arguments;
}

}  // namespace rxplain
