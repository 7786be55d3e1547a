#include <cstdio>
struct Node { int value; Node* next; };
int main() {
    long long total = 0;
    Node* head = nullptr;
    for (int i = 0; i < 100000; i++) {
        head = new Node{i, head};
        if (i % 1000 == 999) {
            total += head->value;
            while (head) { Node* next = head->next; delete head; head = next; }
        }
    }
    std::printf("%lld\n", total);
}
