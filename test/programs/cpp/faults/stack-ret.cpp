#include <cstdio>
struct Node { int v; Node* next; };
Node* build(int n) {
    Node nodes[3] = {{n, nullptr}, {n + 1, nullptr}, {n + 2, nullptr}};
    nodes[0].next = &nodes[1];
    Node* first = nodes;
    return first;
}
int main() {
    Node* n = build(5);
    int x = n->v;
    printf("%d\n", x);
}
