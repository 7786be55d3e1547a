#include <iostream>
struct Node { int v; Node* next; };
int main() {
    Node* n = new Node;
    n->v = 4;
    Node* c = n;
    int count = 0;
    while (c) { //~ refused: uninitialised value
        count++;
        c = c->next;
    }
    std::cout << count << "\n";
    delete n;
}
