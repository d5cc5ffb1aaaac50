#include <curl/curl.h>
#include <netinet/in.h>
#include <string.h>

// curl_easy_setopt and curl_easy_getinfo are variadic macros, which Swift cannot call.

static inline CURLcode shim_set_number(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode shim_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode shim_set_pointer(CURL *handle, CURLoption option, void *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode shim_set_list(CURL *handle, CURLoption option, struct curl_slist *list) {
  return curl_easy_setopt(handle, option, list);
}

typedef size_t (*shim_reader)(char *bytes, size_t size, size_t count, void *context);

static inline CURLcode shim_set_reader(CURL *handle, shim_reader reader) {
  return curl_easy_setopt(handle, CURLOPT_READFUNCTION, reader);
}

typedef size_t (*shim_writer)(char *bytes, size_t size, size_t count, void *context);

static inline CURLcode shim_set_writer(CURL *handle, shim_writer writer) {
  return curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, writer);
}

typedef curl_socket_t (*shim_opener)(
    void *context, curlsocktype purpose, struct curl_sockaddr *address);

static inline CURLcode shim_set_opener(CURL *handle, shim_opener opener) {
  return curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, opener);
}

static inline CURLcode shim_status(CURL *handle, long *status) {
  return curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, status);
}

static inline CURLcode shim_global_init(void) { return curl_global_init(CURL_GLOBAL_DEFAULT); }

// Writes the address that a socket is about to be connected to as sixteen bytes of IPv6, and
// returns whether it is of IP at all; `addr` is longer than its type when it is of IPv6.
static inline int shim_peer(const struct curl_sockaddr *address, unsigned char *bytes) {
  static const unsigned char mapped[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
  switch (address->family) {
  case AF_INET:
    memcpy(bytes, mapped, 12);
    memcpy(bytes + 12, &((const struct sockaddr_in *)&address->addr)->sin_addr, 4);
    return 1;
  case AF_INET6:
    memcpy(bytes, &((const struct sockaddr_in6 *)&address->addr)->sin6_addr, 16);
    return 1;
  default:
    return 0;
  }
}
