// Stands for what htslib's files name, and a module that reads variants never calls: CRAM, SAM and FASTQ, filters,
// requests to a network, threads, and all writing of compressed files. The core says of a file that holds no variants
// what it is before htslib looks at it. Linked in, these parts would be a fifth of what a visitor loads. Natively they
// stay.
#include <errno.h>
#include <libdeflate.h>
#include <stdarg.h>
#include <stddef.h>
#include <zlib.h>

#include "cram/cram.h"
#include "cram/pooled_alloc.h"
#include "hts_internal.h"
#include "htslib/hts_expr.h"
#include "htslib/thread_pool.h"
#include "sam_internal.h"

static int refused(void) {
  errno = ENOTSUP;
  return -1;
}

static void* nothing(void) {
  errno = ENOTSUP;
  return NULL;
}

// CRAM

cram_fd* cram_dopen(struct hFILE* file, const char* name, const char* mode) {
  (void)file, (void)name, (void)mode;
  return nothing();
}

int cram_close(cram_fd* file) { return (void)file, refused(); }
int cram_eof(cram_fd* file) { return (void)file, 1; }
void cram_index_free(cram_fd* file) { (void)file; }

int cram_set_option(cram_fd* file, enum hts_fmt_option option, ...) { return (void)file, (void)option, refused(); }

int cram_set_voption(cram_fd* file, enum hts_fmt_option option, va_list values) {
  return (void)file, (void)option, (void)values, refused();
}

// SAM and FASTQ, filters, requests

int sam_state_destroy(samFile* file) { return (void)file, 0; }
int sam_set_thread_pool(htsFile* file, htsThreadPool* pool) { return (void)file, (void)pool, refused(); }
int sam_set_threads(htsFile* file, int threads) { return (void)file, (void)threads, refused(); }
void sam_hdr_destroy(sam_hdr_t* header) { (void)header; }
int fastq_state_set(samFile* file, enum hts_fmt_option option, ...) { return (void)file, (void)option, refused(); }
void fastq_state_destroy(samFile* file) { (void)file; }

hts_filter_t* hts_filter_init(const char* text) { return (void)text, nothing(); }
void hts_filter_free(hts_filter_t* filter) { (void)filter; }

struct hFILE* hopen_htsget_redirect(struct hFILE* file, const char* mode) {
  return (void)file, (void)mode, nothing();
}

// Threads

hts_tpool* hts_tpool_init(int threads) { return (void)threads, nothing(); }
int hts_tpool_size(hts_tpool* pool) { return (void)pool, 0; }
void hts_tpool_destroy(hts_tpool* pool) { (void)pool; }

int hts_tpool_dispatch3(hts_tpool* pool, hts_tpool_process* process, void* (*run)(void*), void* job,
                        void (*clean_job)(void*), void (*clean_result)(void*), int may_wait) {
  (void)pool, (void)process, (void)run, (void)job, (void)clean_job, (void)clean_result, (void)may_wait;
  return refused();
}

void hts_tpool_wake_dispatch(hts_tpool_process* process) { (void)process; }

hts_tpool_process* hts_tpool_process_init(hts_tpool* pool, int size, int input_only) {
  (void)pool, (void)size, (void)input_only;
  return nothing();
}

void hts_tpool_process_destroy(hts_tpool_process* process) { (void)process; }
int hts_tpool_process_flush(hts_tpool_process* process) { return (void)process, refused(); }
int hts_tpool_process_reset(hts_tpool_process* process, int free) { return (void)process, (void)free, refused(); }
int hts_tpool_process_is_shutdown(hts_tpool_process* process) { return (void)process, 1; }
void hts_tpool_process_ref_incr(hts_tpool_process* process) { (void)process; }
void hts_tpool_process_ref_decr(hts_tpool_process* process) { (void)process; }

hts_tpool_result* hts_tpool_next_result_wait(hts_tpool_process* process) { return (void)process, nothing(); }
void hts_tpool_delete_result(hts_tpool_result* result, int free_data) { (void)result, (void)free_data; }
void* hts_tpool_result_data(hts_tpool_result* result) { return (void)result, nothing(); }

pool_alloc_t* pool_create(size_t size) { return (void)size, nothing(); }
void pool_destroy(pool_alloc_t* pool) { (void)pool; }
void* pool_alloc(pool_alloc_t* pool) { return (void)pool, nothing(); }
void pool_free(pool_alloc_t* pool, void* item) { (void)pool, (void)item; }

// Writing

int deflateInit2_(z_stream* stream, int level, int method, int window, int memory, int strategy, const char* version,
                  int size) {
  (void)stream, (void)level, (void)method, (void)window, (void)memory, (void)strategy, (void)version, (void)size;
  return Z_STREAM_ERROR;
}

int deflate(z_stream* stream, int flush) { return (void)stream, (void)flush, Z_STREAM_ERROR; }
int deflateEnd(z_stream* stream) { return (void)stream, Z_STREAM_ERROR; }

struct libdeflate_compressor* libdeflate_alloc_compressor(int level) {
  return (void)level, nothing();
}

size_t libdeflate_deflate_compress(struct libdeflate_compressor* compressor, const void* bytes, size_t size, void* room,
                                   size_t available) {
  (void)compressor, (void)bytes, (void)size, (void)room, (void)available;
  return 0;
}

void libdeflate_free_compressor(struct libdeflate_compressor* compressor) { (void)compressor; }
