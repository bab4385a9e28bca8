#include "input/person_files.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "base/text.hpp"
#include "input/raw_data/raw_data.hpp"
#include "input/raw_data/rows.hpp"
#include "input/text_encoding.hpp"
#include "input/wanted_regions.hpp"

namespace rxplain {

namespace {

constexpr std::size_t longest_quoted_name = 60;

Sentence shown(const std::string& file_name) {
  const auto name = quotable(file_name, longest_quoted_name);
  return name.empty() ? Sentence("A file without a name") : Sentence(name);
}

std::vector<SourceFile> by_name(std::vector<SourceFile> files) {
  std::stable_sort(files.begin(), files.end(),
                   [](const auto& left, const auto& right) { return left.name < right.name; });
  return files;
}

// Of one file there is no doubt which is meant.
Failure about(const SourceFile& file, std::size_t files, const Failure& failure) {
  return files > 1 ? failure.of_file(shown(file.name)) : failure;
}

Sentence some_people(const std::vector<std::string>& samples) {
  return and_more(quotable(samples.front(), 40), samples.size() - 1);
}

constexpr const char* files_of_one_person =
    "Choose files of one person; in all of them the person must have the same name.";

Failure different_people(const std::vector<SourceFile>& files, const std::vector<VariantHeader>& headers) {
  const auto& first = headers.front().samples;
  const auto is_other = [&](const VariantHeader& header) {
    return std::none_of(header.samples.begin(), header.samples.end(),
                        [&](const auto& name) { return std::find(first.begin(), first.end(), name) != first.end(); });
  };
  const auto found = std::find_if(headers.begin(), headers.end(), is_other);
  const auto other = found == headers.end() ? headers.size() - 1 : static_cast<std::size_t>(found - headers.begin());
  return {"different-people",
          Sentence("These files do not belong to one person: {file} holds {people}, {other} holds {others}.",
                   {{"file", shown(files.front().name)},
                    {"people", some_people(first)},
                    {"other", shown(files[other].name)},
                    {"others", some_people(headers[other].samples)}}),
          files_of_one_person};
}

// The name to read in every file; nothing where there is one file, which finds the person itself, or raw data, which
// names nobody.
Outcome<std::optional<std::string>> agree_on_person(const std::vector<SourceFile>& files,
                                                    const std::optional<std::string>& asked) {
  if (asked || files.size() == 1) return asked;
  const auto read = read_headers(files);
  if (!read) return read.failure();
  std::vector<VariantHeader> headers;
  for (const auto& header : read.value())
    headers.push_back(header.variants);
  const auto tables = std::count_if(read.value().begin(), read.value().end(),
                                    [](const auto& header) { return header.layout.has_value(); });
  if (tables == static_cast<std::ptrdiff_t>(files.size())) return std::optional<std::string>();
  if (tables > 0)
    return Failure{"different-people",
                   "One of these files is raw data, which names nobody, and another names its people; so nothing shows "
                   "that they belong to one person.",
                   "Choose one of them."};
  const auto people = people_in_all(headers);
  if (people.size() == 1) return std::optional(people.front());
  if (people.empty()) return different_people(files, headers);
  return Failure{"sample-needed",
                 Sentence("These files hold the same {count} people.", {{"count", std::to_string(people.size())}}),
                 "Say which of them to read (--sample NAME)."};
}

Failure different_builds(const PersonFile& left, const PersonFile& right) {
  const auto build = [](const PersonFile& file) { return std::string(name_of(*file.build.build)); };
  return {"conflicting-build",
          Sentence("These files belong to different reference genomes: {file} follows {build}, {other} follows "
                   "{otherBuild}.",
                   {{"file", shown(left.name)},
                    {"build", build(left)},
                    {"other", shown(right.name)},
                    {"otherBuild", build(right)}}),
          "Choose files whose positions all follow the same reference genome."};
}

// Two names that are no text may look the same when they are asked for.
std::optional<Failure> check_one_person(const std::vector<PersonFile>& files) {
  const auto& name = files.front().variants.sample;
  if (std::all_of(files.begin(), files.end(), [&](const auto& file) { return file.variants.sample == name; }))
    return std::nullopt;
  return Failure{"different-people", "The person has not the same name in all of these files.", files_of_one_person};
}

// Raw data names nobody, so its genotypes must show that it is of one person: misreadings are rare.
std::optional<Failure> check_same_genotypes(const std::vector<PersonFile>& files) {
  std::map<std::string, std::vector<std::string>> seen;
  std::size_t shared = 0;
  std::size_t different = 0;
  for (const auto& file : files) {
    for (const auto& record : file.variants.records) {
      if (record.site.empty() || !record.refused.empty()) continue;
      std::vector<std::string> alleles;
      for (const auto& copy : record.genotype) {
        if (copy) alleles.push_back(*copy == 0 ? record.ref : record.alts[static_cast<std::size_t>(*copy) - 1]);
      }
      std::sort(alleles.begin(), alleles.end());
      if (alleles.size() != record.genotype.size()) continue;
      const auto [before, is_new] = seen.emplace(record.site, alleles);
      if (is_new) continue;
      ++shared;
      different += before->second == alleles ? 0 : 1;
    }
  }
  if (different < 2 || different * 20 < shared) return std::nullopt;
  return Failure{"different-people",
                 Sentence("These files show different genotypes at {different} of {shared} sites that they share, so "
                          "they do not belong to one person.",
                          {{"different", std::to_string(different)}, {"shared", std::to_string(shared)}}),
                 "Choose files of one person."};
}

void leave_out_mitochondria(VariantFile& variants) {
  const auto is_there = [](const auto& record) { return record.chromosome == "chrM"; };
  std::erase_if(variants.records, is_there);
  std::erase_if(variants.structural, is_there);
  variants.density.leave_out("chrM");
}

// The bytes as plain text, where a text editor has marked them as another kind.
template <class Read>
auto read_plainly(ByteSource& bytes, Read read) {
  const auto mark = find_text_mark(bytes);
  if (mark == TextMark::None) return read(bytes);
  PlainText plain(bytes, mark);
  return read(plain);
}

Outcome<PersonFile> read_table(const Guidelines& guidelines, ByteSource& bytes, const std::string& name,
                               const WantedRegions& wanted, const PersonChoice& choice, const Layout& found) {
  if (choice.sample) return Failure{"no-such-sample", "This file names nobody.", "Leave the person's name out."};
  const auto layout = settle_columns(found, choice.columns);
  if (!layout) return layout.failure();
  auto data = read_raw_data(guidelines, bytes, layout.value(), wanted);
  if (!data) return data.failure();
  return PersonFile{name, std::move(data.value().variants), std::move(data.value().build)};
}

Outcome<PersonFile> read_variant_file(const Guidelines& guidelines, ByteSource& bytes, const SourceFile& file,
                                      const WantedRegions& wanted, const PersonChoice& choice) {
  HowToRead how;
  if (choice.whole) how.search = std::nullopt;
  how.leave_large = file.leave_large;
  how.sifted = file.sifted;
  auto variants = read_variants(bytes, wanted, choice.sample, how);
  if (!variants) return variants.failure();
  return settle_build(guidelines, file.name, std::move(variants.value()));
}

Outcome<PersonFile> read_one(const Guidelines& guidelines, const SourceFile& file, const WantedRegions& wanted,
                             const PersonChoice& choice) {
  auto read = read_plainly(file.bytes, [&](ByteSource& bytes) {
    const auto layout = find_layout(bytes);
    return layout ? read_table(guidelines, bytes, file.name, wanted, choice, *layout)
                  : read_variant_file(guidelines, bytes, file, wanted, choice);
  });
  if (read) read.value().member = file.member;
  return read;
}

Outcome<FileHeader> read_header(ByteSource& bytes) {
  if (const auto layout = find_layout(bytes)) return FileHeader{describe_layout(*layout), *layout};
  auto header = read_variant_header(bytes);
  if (!header) return header.failure();
  return FileHeader{std::move(header.value()), std::nullopt};
}

void keep_one_of_each(std::vector<PersonFile>& files) {
  std::sort(files.begin(), files.end(), [](const auto& left, const auto& right) {
    return std::tie(left.name, left.variants) < std::tie(right.name, right.variants);
  });
  std::vector<PersonFile> different;
  for (auto& file : files) {
    const bool again = std::any_of(different.begin(), different.end(),
                                   [&](const auto& other) { return other.variants == file.variants; });
    if (!again) different.push_back(std::move(file));
  }
  files = std::move(different);
}

void number_records(std::vector<PersonFile>& files) {
  for (std::size_t index = 0; index < files.size(); ++index) {
    for (auto& record : files[index].variants.records)
      record.file = index;
  }
}

std::optional<Failure> agree_on_build(PersonFiles& person) {
  const PersonFile* witness = nullptr;
  for (const auto& file : person.files) {
    if (!file.build.build) continue;
    if (witness == nullptr) witness = &file;
    if (*witness->build.build != *file.build.build) return different_builds(*witness, file);
  }
  if (witness != nullptr) person.build = witness->build.build;
  return std::nullopt;
}

}  // namespace

std::vector<std::string> people_in_all(const std::vector<VariantHeader>& headers) {
  auto people = headers.front().samples;
  for (const auto& header : headers) {
    const std::set<std::string> here(header.samples.begin(), header.samples.end());
    std::erase_if(people, [&](const auto& name) { return !here.contains(name); });
  }
  return people;
}

Outcome<PersonFile> settle_build(const Guidelines& guidelines, const std::string& name, VariantFile variants) {
  auto build = decide_build(guidelines, variants);
  if (!build) return build.failure();
  PersonFile read{name, std::move(variants), std::move(build.value())};
  if (read.build.old_mitochondrial) leave_out_mitochondria(read.variants);
  // Where nothing tells the build, nothing can be said of what the file leaves out.
  if (!read.build.build) read.variants.density.clear();
  return read;
}

Outcome<std::vector<FileHeader>> read_headers(const std::vector<SourceFile>& files) {
  std::vector<FileHeader> headers;
  for (const auto& file : by_name(files)) {
    auto header = read_plainly(file.bytes, read_header);
    if (!header) return about(file, files.size(), header.failure());
    headers.push_back(std::move(header.value()));
  }
  return headers;
}

Outcome<PersonFiles> read_person(const Guidelines& guidelines, const std::vector<SourceFile>& given,
                                 const PersonChoice& asked) {
  const auto files = by_name(given);
  const auto person_asked = agree_on_person(files, asked.sample);
  if (!person_asked) return person_asked.failure();
  const PersonChoice choice{person_asked.value(), asked.whole, asked.columns};
  const WantedRegions wanted(guidelines);
  PersonFiles person;
  for (const auto& file : files) {
    auto read = read_one(guidelines, file, wanted, choice);
    if (!read) return about(file, files.size(), read.failure());
    person.files.push_back(std::move(read.value()));
  }
  keep_one_of_each(person.files);
  number_records(person.files);
  if (auto failure = check_one_person(person.files)) return *failure;
  if (auto failure = agree_on_build(person)) return *failure;
  if (auto failure = check_same_genotypes(person.files)) return *failure;
  std::vector<VariantHeader> headers;
  for (const auto& file : person.files)
    headers.push_back(file.variants.header);
  person.samples = people_in_all(headers);
  person.sample = person.files.front().variants.sample;
  return person;
}

}  // namespace rxplain
