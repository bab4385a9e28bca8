// The core, as JavaScript sees it: one class, JSON text in and out. rxplain.d.ts says how to use
// it. No exception leaves this file: in JavaScript it would be a bare number.
#include "rxplain/rxplain.hpp"

#include <emscripten/bind.h>
#include <emscripten/emscripten.h>

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

// Calls source.read(offset, into). A reader that throws, or answers nonsense, has not read.
EM_JS(double, read_js_source, (emscripten::EM_VAL source, double offset, std::uintptr_t into, std::size_t size), {
  try {
    const count = Emval.toValue(source).read(offset, HEAPU8.subarray(into, into + size));
    return Number.isInteger(count) && count >= 0 && count <= size ? count : -1;
  } catch (error) {
    return -1;
  }
});

namespace {

using emscripten::val;

constexpr double largest_exact_integer = 9007199254740991;  // 2^53 - 1

// A file of the page, read slice by slice. Offsets travel as doubles: exact far beyond 4 GB.
class JsByteSource final : public rxplain::ByteSource {
 public:
  explicit JsByteSource(const val& source) : source_(source) {
    const val size = source["size"];
    const double bytes = size.isNumber() ? size.as<double>() : 0;
    if (bytes > 0 && bytes <= largest_exact_integer) size_ = static_cast<std::uint64_t>(bytes);
  }

  [[nodiscard]] std::uint64_t size() const override { return size_; }

  // Fewer bytes than asked for mean the end of the file to the core, but not to every JavaScript reader: asks on.
  std::ptrdiff_t read(std::uint64_t offset, std::span<std::byte> into) override {
    std::size_t done = 0;
    while (done < into.size()) {
      const auto rest = into.subspan(done);
      const double count = read_js_source(source_.as_handle(), static_cast<double>(offset + done),
                                          reinterpret_cast<std::uintptr_t>(rest.data()), rest.size());
      if (count < 0) return -1;
      if (count == 0) break;
      done += static_cast<std::size_t>(count);
    }
    return static_cast<std::ptrdiff_t>(done);
  }

 private:
  val source_;
  std::uint64_t size_ = 0;
};

rxplain::Failure internal_failure() {
  return {"internal", "Something went wrong inside Rxplain, so there is no report.",
          "Try again; if it happens again, tell us which kind of file you used."};
}

// Copies a Uint8Array in one step; Embind's own way goes byte by byte.
std::string bytes_of(const val& array) {
  std::string bytes(array["length"].as<std::size_t>(), '\0');
  val(emscripten::typed_memory_view(bytes.size(), reinterpret_cast<std::uint8_t*>(bytes.data())))
      .call<void>("set", array);
  return bytes;
}

// A Uint8Array of its own; Embind would read bytes as UTF-8.
val array_of(const std::string& bytes) {
  const auto* first = reinterpret_cast<const std::uint8_t*>(bytes.data());
  return val::global("Uint8Array").new_(emscripten::typed_memory_view(bytes.size(), first));
}

// The files of one call: one source, a list of them, or nothing.
class JsFiles {
 public:
  explicit JsFiles(const val& given) {
    if (given.isNull() || given.isUndefined()) return;
    const auto sources = given.isArray() ? emscripten::vecFromJSArray<val>(given) : std::vector<val>{given};
    for (const auto& source : sources)
      add(source);
  }
  [[nodiscard]] const std::vector<rxplain::SourceFile>& files() const { return files_; }

 private:
  void add(const val& source) {
    const val name = source["name"];
    files_.push_back({sources_.emplace_back(source), name.isString() ? name.as<std::string>() : std::string()});
    auto& file = files_.back();
    if (const val sifted = source["sifted"]; !sifted.isUndefined())
      file.sifted = sifted_.emplace_back(bytes_of(sifted));
    file.leave_large = source["leaveLarge"].isTrue();
  }

  std::deque<JsByteSource> sources_;  // never moves them; nor the next
  std::deque<std::string> sifted_;
  std::vector<rxplain::SourceFile> files_;
};

// What was read of one person, or why nothing was.
class KeptReading {
 public:
  explicit KeptReading(std::optional<rxplain::Reading> reading, std::string status = {})
      : reading_(std::move(reading)), status_(std::move(status)) {}
  [[nodiscard]] std::string status() const { return status_; }
  [[nodiscard]] const std::optional<rxplain::Reading>& reading() const { return reading_; }

 private:
  std::optional<rxplain::Reading> reading_;
  std::string status_;
};

class Rxplain {
 public:
  // English where no language pack is given.
  explicit Rxplain(const val& bundle) noexcept : Rxplain(bundle, val::array()) {}

  Rxplain(const val& bundle, const val& language_pack) noexcept {
    status_ = as_json([&] {
      auto guidelines = rxplain::load_guidelines(bytes_of(bundle), bytes_of(language_pack));
      if (!guidelines) return failed(guidelines.failure());
      guidelines_ = std::move(guidelines.value());
      return std::string();
    });
  }

  [[nodiscard]] std::string status() const { return status_; }

  [[nodiscard]] std::string inspect(const val& sources, const std::string& options_json) const {
    return as_json([&] {
      const auto options = rxplain::parse_options(options_json);
      if (!options) return failed(options.failure());
      return outcome_json(rxplain::inspect(JsFiles(sources).files(), options.value()));
    });
  }

  [[nodiscard]] std::string report(const val& sources, const std::string& options_json) const {
    return as_json([&] {
      if (!guidelines_) return status_;
      const auto options = rxplain::parse_options(options_json);
      if (!options) return failed(options.failure());
      return outcome_json(rxplain::make_report(*guidelines_, JsFiles(sources).files(), options.value()));
    });
  }

  [[nodiscard]] KeptReading read(const val& sources, const std::string& options_json) const {
    std::optional<rxplain::Reading> kept;
    auto status = as_json([&] {
      if (!guidelines_) return status_;
      const auto options = rxplain::parse_options(options_json);
      if (!options) return failed(options.failure());
      auto reading = rxplain::read_files(*guidelines_, JsFiles(sources).files(), options.value());
      if (!reading) return failed(reading.failure());
      kept = std::move(reading.value());
      return std::string();
    });
    return KeptReading(std::move(kept), std::move(status));
  }

  [[nodiscard]] val sift(const val& source, double begin, double end) const {
    const bool is_stretch = begin >= 0 && begin < end && end <= largest_exact_integer;
    const JsFiles given(source);
    if (!guidelines_ || !is_stretch || given.files().empty()) return val::null();
    const auto sifted = rxplain::sift(*guidelines_, given.files().front(), static_cast<std::uint64_t>(begin),
                                      static_cast<std::uint64_t>(end));
    return sifted ? array_of(*sifted) : val::null();
  }

  [[nodiscard]] std::string report_of(const KeptReading& kept, const std::string& options_json) const {
    return as_json([&] {
      if (!guidelines_) return status_;
      if (!kept.reading()) return kept.status();
      const auto options = rxplain::parse_options(options_json);
      if (!options) return failed(options.failure());
      return outcome_json(rxplain::make_report(*guidelines_, *kept.reading(), options.value()));
    });
  }

  [[nodiscard]] std::string names() const {
    return as_json([&] { return guidelines_ ? rxplain::to_json(rxplain::names_of(*guidelines_)) : status_; });
  }

  static std::string version() { return std::string(rxplain::version()); }

 private:
  // Runs one call of the page; whatever is thrown becomes a failure's JSON.
  template <class Call>
  std::string as_json(Call call) const {
    try {
      return call();
    } catch (...) {
      return failed(internal_failure());
    }
  }

  template <class Value>
  std::string outcome_json(const rxplain::Outcome<Value>& outcome) const {
    return outcome ? rxplain::to_json(outcome.value()) : failed(outcome.failure());
  }

  // In the language of the guidelines, where these are there.
  std::string failed(const rxplain::Failure& failure) const {
    return rxplain::to_json(guidelines_ ? rxplain::translated(failure, *guidelines_) : failure);
  }

  std::optional<rxplain::Guidelines> guidelines_;
  std::string status_;
};

}  // namespace

EMSCRIPTEN_BINDINGS(rxplain) {
  emscripten::class_<KeptReading>("Reading").function("status", &KeptReading::status);
  emscripten::class_<Rxplain>("Rxplain")
      .constructor<const val&>()
      .constructor<const val&, const val&>()
      .function("status", &Rxplain::status)
      .function("inspect", &Rxplain::inspect)
      .function("report", &Rxplain::report)
      .function("read", &Rxplain::read)
      .function("sift", &Rxplain::sift)
      .function("reportOf", &Rxplain::report_of)
      .function("names", &Rxplain::names)
      .class_function("version", &Rxplain::version);
}
