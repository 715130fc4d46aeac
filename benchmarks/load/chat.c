/* Socket.IO in the two dialects: joining, saying, acks, and what the staff receives. */
#define _GNU_SOURCE
#include "load.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char *texts[MAX_TEXTS], *cookies[MAX_LINES], *pages[MAX_LINES];
static int text_count, cookie_count, page_count;
static char (*conversations)[33];
/* Of those named by the inbox: how many fit in, and how many were erased before somebody could watch them. */
static int room, gone;

static int read_lines(const char *path, char **lines, int room) {
    char line[65536];
    int count = 0;
    FILE *file = fopen(path, "r");
    if (!file) fail(path, strerror(errno));
    while (count < room && fgets(line, sizeof line, file)) {
        line[strcspn(line, "\n")] = 0;
        if (*line) lines[count++] = strdup(line);
    }
    fclose(file);
    return count;
}

void read_files(void) {
    text_count = option.texts ? read_lines(option.texts, texts, MAX_TEXTS) : 0;
    if (!text_count) texts[text_count++] = "Hello";
    if (text_count < option.groups) fail("texts", "fewer lines than groups");
    page_count = option.pages ? read_lines(option.pages, pages, MAX_LINES) : 0;
    if (lethe && !page_count) fail("dialect=lethe", "needs pages=FILE, a page token a line");
    cookie_count = option.cookies ? read_lines(option.cookies, cookies, MAX_LINES) : 0;
    room = 4 * option.visitors + 1;
    conversations = calloc((size_t)room, sizeof *conversations);
}

const char *cookie_of(const struct client *c) {
    return c->staff && cookie_count ? cookies[c->index % cookie_count] : NULL;
}

static void join(struct client *c) {
    char text[4096];
    int size;
    if (lethe && c->staff) size = snprintf(text, sizeof text, "40/staff,");
    else if (lethe) size = snprintf(text, sizeof text, "40/visitor,{\"page\":\"%s\",\"resume\":null,\"change\":0}",
                                  pages[c->index % page_count]);
    else size = snprintf(text, sizeof text, "40{\"staff\":%s,\"desk\":%d}", c->staff ? "true" : "false",
                         c->index % (option.staff ? option.staff : 1));
    c->state = JOINING;
    send_text(c, text, (size_t)size);
}

static const char *text_for(struct client *c, uint32_t n) {
    unsigned groups = (unsigned)option.groups, index = (unsigned)c->index;
    return texts[index % groups + groups * ((index * 31 + n) % ((unsigned)text_count / groups))];
}

void say(struct client *c, uint64_t at) {
    char text[65536];
    uint32_t n = c->count++;
    if (n >= MAX_SENT) fail("too many messages of one visitor", "shorten the run");
    if (n >= c->capacity) {
        c->capacity = c->capacity ? c->capacity * 2 : 256;
        c->sent = grown(c->sent, c->capacity * sizeof *c->sent);
    }
    c->sent[n] = (struct sent){.at = at, .measured = measuring};
    int size = snprintf(text, sizeof text,
        "42%s%u[\"message\",{\"client_id\":\"%08x%04x4%03x8%015x\",\"text\":\"%s\"}]", lethe ? "/visitor," : "", n,
        (unsigned)c->index, n >> 12, n & 0xfff, (unsigned)getpid(),
        text_for(c, n));
    send_text(c, text, (size_t)size);
    c->waiting++;
    if (measuring) sent_count++;
}

static void on_ack(struct client *c, const char *text) {
    char *end;
    const char *digits = lethe ? strchr(text, ',') + 1 : text + 2;
    uint32_t n = (uint32_t)strtoul(digits, &end, 10);
    if (c->staff) {
        if (strstr(end, "\"ok\":true")) watched++;
        else if (strstr(end, "\"not_found\"")) gone++;
        else fail("watch was refused", end);
        return;
    }
    if (n >= c->count || c->sent[n].acked) return;
    c->waiting--;
    if (!strstr(end, "\"ok\":true")) {
        if (!refused_count++) fprintf(stderr, "load: refused: %.200s\n", end);
    } else {
        c->sent[n].acked = 1;
        if (measuring && c->sent[n].measured) {
            acked_count++;
            record(&ack_ms, c->sent[n].at);
        }
    }
    if (option.rate <= 0 && !stopping && conversation_count - gone >= (lethe ? option.visitors : 0)) say(c, now());
}

/* 32 hexadecimal digits, dashes left out; false if they are something else. */
static bool read_hex(const char *from, char *to) {
    int n = 0;
    for (; n < 32 && *from; from++) {
        if (*from == '-') continue;
        if (!strchr("0123456789abcdef", *from)) return false;
        to[n++] = *from;
    }
    to[n] = 0;
    return n == 32;
}

static void watch_new_conversations(const char *text) {
    static uint32_t asked;
    char name[33], ask[256];
    for (const char *at = strchr(text, '['); (at = strchr(at, '"')); at++) {
        if (!read_hex(at + 1, name)) continue;
        int known = 0;
        while (known < conversation_count && strcmp(conversations[known], name)) known++;
        if (known < conversation_count || conversation_count - gone == option.visitors || conversation_count == room) continue;
        strcpy(conversations[conversation_count++], name);
        struct client *reader = clients + known % option.staff;
        int size = snprintf(ask, sizeof ask, "42/staff,%u[\"watch\",{\"conversation\":\"%s\",\"change\":0}]", asked++, name);
        send_text(reader, ask, (size_t)size);
    }
}

static void on_event(struct client *c, const char *text) {
    char id[33];
    unsigned index, high, low;
    if (!c->staff) return;
    if (lethe && c->index == 0 && strstr(text, "[\"inbox\"")) watch_new_conversations(text);
    const char *found = strstr(text, "[\"message\"") ? strstr(text, "\"client_id\":\"") : NULL;
    if (!found || !read_hex(found + 13, id)) return;
    sscanf(id, "%8x%4x4%3x", &index, &high, &low);
    uint32_t n = high << 12 | low;
    struct client *sender = clients + option.staff + index;
    if (index >= (unsigned)option.visitors || n >= sender->count) {
        unknown_count++;
        return;
    }
    if (sender->sent[n].delivered++) {
        doubled_count++;
        return;
    }
    if (measuring && sender->sent[n].measured) {
        delivered_count++;
        record(&delivery_ms, sender->sent[n].at);
    }
}

void on_text(struct client *c, const char *text, size_t size) {
    if (text[0] == '0') join(c);
    else if (text[0] == '2') send_text(c, "3", 1);
    else if (text[0] == '1') drop(c);
    else if (text[0] == '4' && size > 1) switch (text[1]) {
        case '0':
            if (c->state == JOINING) c->state = READY, ready++;
            break;
        case '2': on_event(c, text); break;
        case '3': on_ack(c, text); break;
        case '4': fail("the server refuses the connection", text);
    }
}
