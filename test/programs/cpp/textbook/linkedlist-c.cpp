#include <cstdio>
#include <cstdlib>
#include <cstring>
typedef struct node {
    char name[16];
    int age;
    struct node *next;
} Node;
static Node *make(const char *n, int a) {
    Node *p = (Node *)malloc(sizeof(Node));
    if (!p) { perror("malloc"); exit(1); }
    strncpy(p->name, n, sizeof(p->name) - 1);
    p->name[sizeof(p->name) - 1] = '\0';
    p->age = a;
    p->next = NULL;
    return p;
}
static void insert_sorted(Node **head, Node *n) {
    while (*head && (*head)->age < n->age) head = &(*head)->next;
    n->next = *head;
    *head = n;
}
static Node *reverse(Node *h) {
    Node *prev = NULL;
    while (h) { Node *nx = h->next; h->next = prev; prev = h; h = nx; }
    return prev;
}
static int cmp(const void *a, const void *b) {
    const Node *x = *(const Node *const *)a, *y = *(const Node *const *)b;
    return strcmp(x->name, y->name);
}
int main(void) {
    Node *head = NULL;
    const char *names[] = {"maximilian-the-great", "zoe", "abe", "kim"};
    int ages[] = {40, 22, 35, 22};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) insert_sorted(&head, make(names[i], ages[i]));
    for (Node *p = head; p; p = p->next) printf("%-16s|%3d|%p\n", p->name, p->age, p->next ? (void *)1 : NULL);
    head = reverse(head);
    Node *arr[4];
    int n = 0;
    for (Node *p = head; p; p = p->next) arr[n++] = p;
    qsort(arr, n, sizeof(arr[0]), cmp);
    for (int i = 0; i < n; i++) printf("%s%c", arr[i]->name, i + 1 < n ? ',' : '\n');
    while (head) { Node *t = head->next; free(head); head = t; }
    int v[] = {5, 2, 9, 1, 7};
    qsort(v, 5, sizeof(int), [](const void *a, const void *b) { return *(int *)a - *(int *)b; });
    int key = 7;
    int *f = (int *)bsearch(&key, v, 5, sizeof(int), [](const void *a, const void *b) { return *(int *)a - *(int *)b; });
    printf("%d %d %d\n", v[0], v[4], f ? (int)(f - v) : -1);
    return 0;
}
