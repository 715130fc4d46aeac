/* Load for a Socket.IO server over bare websockets: one thread, epoll, no library.
 *
 *   load relay key=value ...   visitors send, staff receive; one JSON object with rates, latencies and losses
 *   load idle  key=value ...   visitors connect and keep still; commands come by standard input (see idle_mode)
 *
 * Both speak Engine.IO 4 / Socket.IO 5. With dialect=lethe visitors join /visitor with a page token and staff join
 * /staff with a cookie and watch conversations as the inbox names them; with dialect=stock everybody joins "/" and
 * says which desk he belongs to. The message is the same: {"client_id": a UUID, "text": a line of `texts`}.
 * The UUID holds the sender and his count, so every delivery finds its sending. `texts` are JSON-escaped lines; with
 * groups=5 every fifth line is of one language, and a visitor stays with his own, as his page token does.
 */
#define _GNU_SOURCE
#include "load.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <unistd.h>

struct options option = {.host = "127.0.0.1", .dialect = "stock", .visitors = 100, .staff = 10, .window = 1, .at_once = 50, .groups = 1,
            .warm = 1, .seconds = 5, .patience = 120};

struct client *clients;
int total, ready, watched, conversation_count;
bool lethe, measuring, stopping;
uint64_t sent_count, acked_count, delivered_count, refused_count, dropped_count, doubled_count, unknown_count;
struct sample ack_ms, delivery_ms;

void record(struct sample *in, uint64_t since) {
    if (in->count == in->room) {
        in->room = in->room ? in->room * 2 : 65536;
        in->value = grown(in->value, in->room * sizeof *in->value);
    }
    in->value[in->count++] = (float)((double)(now() - since) / 1e6);
}

static int by_size(const void *a, const void *b) {
    float x = *(const float *)a, y = *(const float *)b;
    return (x > y) - (x < y);
}

static double quantile(struct sample *of, double share) {
    return of->count ? of->value[(size_t)(share * (double)(of->count - 1))] : 0;
}

static double cpu_seconds(int pid) {
    char path[64], line[1024];
    unsigned long user = 0, system = 0;
    snprintf(path, sizeof path, "/proc/%d/stat", pid);
    FILE *file = pid ? fopen(path, "r") : NULL;
    if (!file) return 0;
    size_t size = fread(line, 1, sizeof line - 1, file);
    fclose(file);
    line[size] = 0;
    char *rest = strrchr(line, ')');
    if (rest) sscanf(rest + 2, "%*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu", &user, &system);
    return (double)(user + system) / (double)sysconf(_SC_CLK_TCK);
}

static void connect_all(void) {
    uint64_t deadline = now() + (uint64_t)(option.patience * 1e9);
    int opened = 0;
    while (ready < total) {
        while (opened < total && opened - ready < option.at_once) open_connection(clients + opened++);
        turn(now() + 2000000);
        if (dropped_count) fail("a connection was closed while connecting", "see the server's log");
        if (now() > deadline) fail("not everybody could connect in time", "see the server's log");
    }
}

/* With Lethe the staff learns of a conversation from the inbox after its first message. */
static void introduce(void) {
    uint64_t deadline = now() + (uint64_t)(option.patience * 1e9);
    for (int i = option.staff; i < total; i++) say(clients + i, now());
    while (watched < option.visitors) {
        turn(now() + 5000000);
        if (now() > deadline) fail("the staff could not watch every conversation in time", "see the server's log");
    }
}

static void send_at_rate(uint64_t end) {
    static int next;
    uint64_t step = (uint64_t)(1e9 / option.rate), due = now();
    while (due < end) {
        while (now() < due) turn(due);
        struct client *c = clients + option.staff + next++ % option.visitors;
        if (c->state == READY) say(c, due);
        due += step;
    }
}

static void run_for(double seconds) {
    uint64_t end = now() + (uint64_t)(seconds * 1e9);
    if (option.rate > 0) send_at_rate(end);
    else turn_until(end);
}

static uint64_t lost_messages(void) {
    uint64_t lost = 0;
    for (int i = option.staff; i < total; i++)
        for (uint32_t n = 0; n < clients[i].count; n++)
            lost += clients[i].sent[n].measured && clients[i].sent[n].acked && !clients[i].sent[n].delivered;
    return lost;
}

static void relay_mode(void) {
    connect_all();
    if (lethe) introduce();
    if (option.rate <= 0)
        for (int i = option.staff; i < total; i++)
            while (clients[i].waiting < (uint32_t)option.window) say(clients + i, now());
    run_for(option.warm);
    doubled_count = 0;
    measuring = true;
    puts("measuring");
    fflush(stdout);
    uint64_t start = now();
    double cpu = cpu_seconds(option.pid);
    run_for(option.seconds);
    double elapsed = (double)(now() - start) / 1e9;
    cpu = cpu_seconds(option.pid) - cpu;
    uint64_t acked = acked_count, delivered = delivered_count;
    stopping = true;
    turn_until(now() + (uint64_t)(option.drain * 1e9));
    qsort(ack_ms.value, ack_ms.count, sizeof(float), by_size);
    qsort(delivery_ms.value, delivery_ms.count, sizeof(float), by_size);
    printf("{\"seconds\":%.3f,\"sent_a_second\":%.1f,\"acked_a_second\":%.1f,\"delivered_a_second\":%.1f,"
           "\"ack_ms\":{\"p50\":%.3f,\"p99\":%.3f,\"max\":%.3f},\"delivery_ms\":{\"p50\":%.3f,\"p99\":%.3f,\"max\":%.3f},"
           "\"cpu_share\":%.3f,\"cpu_us_a_message\":%.2f,\"acked\":%lu,\"delivered\":%lu,\"refused\":%lu,\"dropped\":%lu,"
           "\"lost\":%lu,\"doubled\":%lu,\"unknown\":%lu}\n",
           elapsed, (double)sent_count / elapsed, (double)acked / elapsed, (double)delivered / elapsed,
           quantile(&ack_ms, .5), quantile(&ack_ms, .99), quantile(&ack_ms, 1), quantile(&delivery_ms, .5),
           quantile(&delivery_ms, .99), quantile(&delivery_ms, 1), cpu / elapsed,
           acked ? cpu * 1e6 / (double)acked : 0, acked_count, delivered_count, refused_count, dropped_count,
           lost_messages(), doubled_count, unknown_count);
}

/* Prints "ready", answers pings until a line comes by standard input, drops everybody at once and prints "dropped". */
static void idle_mode(void) {
    connect_all();
    puts("ready");
    fflush(stdout);
    struct client input = {.fd = STDIN_FILENO, .state = NEW};
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = &input}, seen;
    int inputs = epoll_create1(0);
    epoll_ctl(inputs, EPOLL_CTL_ADD, STDIN_FILENO, &event);
    while (epoll_wait(inputs, &seen, 1, 0) == 0) turn(now() + 5000000);
    stopping = true;
    int left = ready;
    for (int i = 0; i < total; i++) drop(clients + i);
    printf("dropped %d of %d\n", left, total);
}

static void read_option(char *argument) {
    char *value = strchr(argument, '=');
    if (!value) fail("not key=value", argument);
    *value++ = 0;
    struct { const char *name; const char **text; int *number; double *real; bool *flag; } known[] = {
        {"host", &option.host, 0, 0, 0}, {"texts", &option.texts, 0, 0, 0}, {"pages", &option.pages, 0, 0, 0},
        {"cookies", &option.cookies, 0, 0, 0}, {"dialect", &option.dialect, 0, 0, 0},
        {"port", 0, &option.port, 0, 0}, {"staff_port", 0, &option.staff_port, 0, 0}, {"visitors", 0, &option.visitors, 0, 0},
        {"staff", 0, &option.staff, 0, 0}, {"window", 0, &option.window, 0, 0}, {"pid", 0, &option.pid, 0, 0},
        {"at_once", 0, &option.at_once, 0, 0}, {"groups", 0, &option.groups, 0, 0}, {"rate", 0, 0, &option.rate, 0}, {"warm", 0, 0, &option.warm, 0},
        {"seconds", 0, 0, &option.seconds, 0}, {"drain", 0, 0, &option.drain, 0}, {"patience", 0, 0, &option.patience, 0},
        {"compression", 0, 0, 0, &option.compression}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (strcmp(known[i].name, argument)) continue;
        if (known[i].text) *known[i].text = value;
        if (known[i].number) *known[i].number = atoi(value);
        if (known[i].real) *known[i].real = atof(value);
        if (known[i].flag) *known[i].flag = atoi(value) != 0;
        return;
    }
    fail("unknown option", argument);
}

int main(int argc, char **argv) {
    if (argc < 2) fail("usage", "load relay|idle key=value ...");
    for (int i = 2; i < argc; i++) read_option(argv[i]);
    struct rlimit files;
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    bool relay = !strcmp(argv[1], "relay");
    if (!relay) option.staff = 0;
    lethe = !strcmp(option.dialect, "lethe");
    total = option.visitors + option.staff;
    if ((rlim_t)total + 64 > files.rlim_cur) fail("too many clients", "raise the limit of open files (ulimit -n)");
    read_files();
    clients = calloc((size_t)total, sizeof *clients);
    for (int i = 0; i < total; i++) {
        clients[i].staff = i < option.staff;
        clients[i].index = clients[i].staff ? i : i - option.staff;
    }
    if (relay) relay_mode();
    else idle_mode();
    return 0;
}
