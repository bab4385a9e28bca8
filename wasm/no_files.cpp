// The module has no file system and no network; the core reads through ByteSource alone. htslib
// still looks for files by name (an index beside a file without contig lines, say), so the system
// calls behind that answer "no such file" here. Emscripten's own answers would bring its emulated
// file system along, or, with -sFILESYSTEM=0, pretend that the file was opened.
#include <cerrno>

extern "C" {
long __syscall_open(long, long, ...) { return -ENOENT; }
long __syscall_openat(long, long, long, ...) { return -ENOENT; }
long __syscall_faccessat(long, long, long, long) { return -ENOENT; }
long __syscall_stat64(long, long) { return -ENOENT; }
long __syscall_lstat64(long, long) { return -ENOENT; }
long __syscall_fstatat64(long, long, long, long) { return -ENOENT; }
long __syscall_newfstatat(long, long, long, long) { return -ENOENT; }
long __syscall_recvfrom(long, long, long, long, long, long) { return -ENOTSOCK; }
long __syscall_sendto(long, long, long, long, long, long) { return -ENOTSOCK; }
}
