#include <cstdio>
struct N { int v; N* l; N* r; };
N* ins(N* t, int v) { if (!t) return new N{v, nullptr, nullptr}; (v < t->v ? t->l : t->r) = ins(v < t->v ? t->l : t->r, v); return t; }
void kill(N* t) { if (!t) return; kill(t->l); delete t; }
int count(N* t) { return t ? 1 + count(t->l) + count(t->r) : 0; }
int main() {
    N* root = nullptr;
    int vals[] = {5, 2, 8, 1, 9, 7};
    for (int v : vals) root = ins(root, v);
    std::printf("%d\n", count(root));
    kill(root);
}
