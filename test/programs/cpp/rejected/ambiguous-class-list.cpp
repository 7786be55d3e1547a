#include <bits/stdc++.h>
using namespace std;
struct node { int v; node* next; };
class list { public: node* head = nullptr; };
int main() {
    list l;
    cout << (l.head == nullptr);
}
