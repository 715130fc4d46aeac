/* Websockets by hand: connecting, the upgrade, masked frames out, frames in, and the epoll loop. */
#define _GNU_SOURCE
#include "load.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { FRAME_HEAD = 8 };

static int epoll_fd = -1;

uint64_t now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

_Noreturn void fail(const char *what, const char *detail) {
    fprintf(stderr, "load: %s: %s\n", what, detail);
    exit(1);
}

void *grown(void *data, size_t size) {
    void *bigger = realloc(data, size);
    if (!bigger) fail("out of memory", "realloc");
    return bigger;
}

static void append(struct bytes *to, const void *data, size_t size) {
    if (to->size + size > to->room) {
        to->room = (to->size + size) * 2;
        to->data = grown(to->data, to->room);
    }
    memcpy(to->data + to->size, data, size);
    to->size += size;
}

void drop(struct client *c) {
    if (c->state == GONE) return;
    if (c->state == READY) ready--;
    close(c->fd);
    c->state = GONE;
    if (!stopping) dropped_count++;
}

static void watch_fd(struct client *c, int operation) {
    struct epoll_event event = {.events = EPOLLIN | (c->wants_write ? EPOLLOUT : 0u), .data.ptr = c};
    epoll_ctl(epoll_fd, operation, c->fd, &event);
}

static void flush(struct client *c) {
    size_t done = 0;
    while (done < c->out.size) {
        ssize_t n = send(c->fd, c->out.data + done, c->out.size - done, MSG_NOSIGNAL);
        if (n < 0) break;
        done += (size_t)n;
    }
    memmove(c->out.data, c->out.data + done, c->out.size - done);
    c->out.size -= done;
    bool blocked = c->out.size > 0;
    if (blocked != c->wants_write) {
        c->wants_write = blocked;
        watch_fd(c, EPOLL_CTL_MOD);
    }
}

/* A masked frame whose key is zero, so that the payload stays as it is. */
static void send_frame(struct client *c, const char *text, size_t size, uint8_t opcode) {
    uint8_t head[FRAME_HEAD] = {(uint8_t)(0x80 | opcode)};
    size_t length = 2;
    if (size < 126) head[1] = (uint8_t)(0x80 | size);
    else {
        head[1] = 0x80 | 126, head[2] = (uint8_t)(size >> 8), head[3] = (uint8_t)size;
        length = 4;
    }
    append(&c->out, head, length + 4);
    append(&c->out, text, size);
    flush(c);
}

void send_text(struct client *c, const char *text, size_t size) {
    send_frame(c, text, size, 1);
}

void open_connection(struct client *c) {
    if (epoll_fd < 0) epoll_fd = epoll_create1(0);
    int port = c->staff && option.staff_port ? option.staff_port : option.port, one = 1;
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    inet_pton(AF_INET, option.host, &to.sin_addr);
    c->fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    if (c->fd < 0) fail("cannot open a socket; raise the limit of open files", strerror(errno));
    setsockopt(c->fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    if (connect(c->fd, (struct sockaddr *)&to, sizeof to) < 0 && errno != EINPROGRESS) fail("connect", strerror(errno));
    c->state = CONNECTING;
    c->wants_write = true;
    watch_fd(c, EPOLL_CTL_ADD);
}

static void ask_for_upgrade(struct client *c) {
    char request[8192], origin[128] = "";
    const char *cookie = cookie_of(c);
    int port = c->staff && option.staff_port ? option.staff_port : option.port;
    if (lethe) snprintf(origin, sizeof origin, "Origin: http://%s:%d\r\n", option.host, port);
    int size = snprintf(request, sizeof request,
        "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: %s:%d\r\nUpgrade: websocket\r\n"
        "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
        "%s%s%s%s%s\r\n", option.host, port, origin, cookie ? "Cookie: " : "", cookie ? cookie : "", cookie ? "\r\n" : "",
        option.compression ? "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n" : "");
    c->state = UPGRADING;
    append(&c->out, request, (size_t)size);
    flush(c);
}

static size_t read_upgrade(struct client *c) {
    char *end = memmem(c->in.data, c->in.size, "\r\n\r\n", 4);
    if (!end) return 0;
    *end = 0;
    if (!strstr(c->in.data, " 101 ")) fail("no websocket", c->in.data);
    if (strcasestr(c->in.data, "\r\nsec-websocket-extensions:")) fail("the server compresses", c->in.data);
    c->state = GREETING;
    return (size_t)(end + 4 - c->in.data);
}

static size_t read_frame(struct client *c, size_t from) {
    const uint8_t *head = (const uint8_t *)c->in.data + from;
    size_t rest = c->in.size - from, size, length = 2;
    if (rest < 2) return 0;
    size = head[1] & 127;
    if (size == 126) {
        if (rest < 4) return 0;
        size = (size_t)head[2] << 8 | head[3], length = 4;
    } else if (size == 127) {
        if (rest < 10) return 0;
        for (size = 0; length < 10; length++) size = size << 8 | head[length];
    }
    if (rest < length + size) return 0;
    char *text = c->in.data + from + length, saved = text[size];
    text[size] = 0;
    switch (head[0] & 15) {
        case 1: on_text(c, text, size); break;
        case 8: drop(c); break;
        case 9: send_frame(c, text, size, 10); break;
    }
    if (c->state != GONE) text[size] = saved;
    return length + size;
}

static void on_readable(struct client *c) {
    char chunk[65536];
    ssize_t n = recv(c->fd, chunk, sizeof chunk, 0);
    if (n <= 0) {
        if (n == 0 || errno != EAGAIN) drop(c);
        return;
    }
    append(&c->in, chunk, (size_t)n);
    append(&c->in, "", 1);
    c->in.size--;
    size_t used = c->state == UPGRADING ? read_upgrade(c) : 0, step;
    while (c->state >= GREETING && c->state != GONE && (step = read_frame(c, used))) used += step;
    if (c->state == GONE) return;
    memmove(c->in.data, c->in.data + used, c->in.size - used);
    c->in.size -= used;
}

void turn(uint64_t until) {
    struct epoll_event events[512];
    uint64_t t = now(), left = until > t ? until - t : 0;
    struct timespec patience = {0, left > 5000000 ? 5000000 : (long)left};
    int n = epoll_pwait2(epoll_fd, events, 512, &patience, NULL);
    for (int i = 0; i < n; i++) {
        struct client *c = events[i].data.ptr;
        if (c->state == GONE) continue;
        if (c->state == CONNECTING && events[i].events & EPOLLERR) fail("cannot connect", option.host);
        if (c->state == CONNECTING && events[i].events & EPOLLOUT) ask_for_upgrade(c);
        else if (events[i].events & EPOLLOUT) flush(c);
        if (c->state != GONE && events[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR)) on_readable(c);
    }
}

void turn_until(uint64_t end) {
    while (now() < end) turn(end);
}
