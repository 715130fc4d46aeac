/* What the three parts of the load generator share; load.c tells what it is. */
#ifndef LOAD_H
#define LOAD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum state { NEW, CONNECTING, UPGRADING, GREETING, JOINING, READY, GONE };
enum { MAX_SENT = 1 << 20, MAX_TEXTS = 8192, MAX_LINES = 256 };

struct bytes { char *data; size_t size, room; };
struct sent { uint64_t at; uint8_t acked, delivered; bool measured; };
struct client {
    int fd, index;
    enum state state;
    bool staff, wants_write;
    struct bytes in, out;
    struct sent *sent;
    uint32_t count, capacity, waiting;
};
struct sample { float *value; size_t count, room; };

struct options {
    const char *host, *texts, *pages, *cookies, *dialect;
    int port, staff_port, visitors, staff, window, pid, at_once, groups;
    double rate, warm, seconds, drain, patience;
    bool compression;
};

extern struct options option;
extern struct client *clients;
extern int total, ready, watched, conversation_count;
extern bool lethe, measuring, stopping;
extern uint64_t sent_count, acked_count, delivered_count, refused_count, dropped_count, doubled_count, unknown_count;
extern struct sample ack_ms, delivery_ms;

/* load.c */
void record(struct sample *in, uint64_t since);

/* wire.c */
uint64_t now(void);
_Noreturn void fail(const char *what, const char *detail);
void *grown(void *data, size_t size);
void open_connection(struct client *c);
void drop(struct client *c);
void send_text(struct client *c, const char *text, size_t size);
void turn(uint64_t until);
void turn_until(uint64_t end);

/* chat.c */
void read_files(void);
const char *cookie_of(const struct client *c);
void say(struct client *c, uint64_t at);
void on_text(struct client *c, const char *text, size_t size);

#endif
