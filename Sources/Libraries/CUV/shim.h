#include <pthread.h>
#include <sys/socket.h>
#include <uv.h>

// Glibc declares these two for _GNU_SOURCE only, which Swift's module of it does not define.
int accept4(int, struct sockaddr *, socklen_t *, int);
int pthread_setname_np(pthread_t, const char *);
