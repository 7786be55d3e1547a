// what libstdc++ has compiled of the red-black tree: the sanitizers do not see its accesses
namespace std {
struct _Rb_node_base { int _color; _Rb_node_base* _parent; _Rb_node_base* _left; _Rb_node_base* _right; };
inline _Rb_node_base* _Rb_min(_Rb_node_base* x) { while (x->_left) x = x->_left; return x; }
inline _Rb_node_base* _Rb_max(_Rb_node_base* x) { while (x->_right) x = x->_right; return x; }
inline _Rb_node_base* _Rb_increment(_Rb_node_base* x) noexcept { if (x->_right) { x = x->_right; while (x->_left) x = x->_left; } else { _Rb_node_base* y = x->_parent; while (x == y->_right) { x = y; y = y->_parent; } if (x->_right != y) x = y; } return x; }
inline _Rb_node_base* _Rb_decrement(_Rb_node_base* x) noexcept { if (x->_color == 0 && x->_parent->_parent == x) x = x->_right; else if (x->_left) { _Rb_node_base* y = x->_left; while (y->_right) y = y->_right; x = y; } else { _Rb_node_base* y = x->_parent; while (x == y->_left) { x = y; y = y->_parent; } x = y; } return x; }
inline void _Rb_rotate_left(_Rb_node_base* x, _Rb_node_base*& root) { _Rb_node_base* y = x->_right; x->_right = y->_left; if (y->_left) y->_left->_parent = x; y->_parent = x->_parent; if (x == root) root = y; else if (x == x->_parent->_left) x->_parent->_left = y; else x->_parent->_right = y; y->_left = x; x->_parent = y; }
inline void _Rb_rotate_right(_Rb_node_base* x, _Rb_node_base*& root) { _Rb_node_base* y = x->_left; x->_left = y->_right; if (y->_right) y->_right->_parent = x; y->_parent = x->_parent; if (x == root) root = y; else if (x == x->_parent->_right) x->_parent->_right = y; else x->_parent->_left = y; y->_right = x; x->_parent = y; }
inline void _Rb_insert(bool left, _Rb_node_base* x, _Rb_node_base* p, _Rb_node_base& h) noexcept {
  _Rb_node_base*& root = h._parent;
  x->_parent = p; x->_left = nullptr; x->_right = nullptr; x->_color = 0;
  if (left) { p->_left = x; if (p == &h) { h._parent = x; h._right = x; } else if (p == h._left) h._left = x; } else { p->_right = x; if (p == h._right) h._right = x; }
  while (x != root && x->_parent->_color == 0) {
    _Rb_node_base* g = x->_parent->_parent;
    if (x->_parent == g->_left) {
      _Rb_node_base* y = g->_right;
      if (y && y->_color == 0) { x->_parent->_color = 1; y->_color = 1; g->_color = 0; x = g; }
      else { if (x == x->_parent->_right) { x = x->_parent; _Rb_rotate_left(x, root); } x->_parent->_color = 1; g->_color = 0; _Rb_rotate_right(g, root); }
    } else {
      _Rb_node_base* y = g->_left;
      if (y && y->_color == 0) { x->_parent->_color = 1; y->_color = 1; g->_color = 0; x = g; }
      else { if (x == x->_parent->_left) { x = x->_parent; _Rb_rotate_right(x, root); } x->_parent->_color = 1; g->_color = 0; _Rb_rotate_left(g, root); }
    }
  }
  root->_color = 1;
}
inline _Rb_node_base* _Rb_erase(_Rb_node_base* z, _Rb_node_base& h) noexcept {
  _Rb_node_base *&root = h._parent, *&leftmost = h._left, *&rightmost = h._right;
  _Rb_node_base *y = z, *x = nullptr, *xp = nullptr;
  if (!y->_left) x = y->_right; else if (!y->_right) x = y->_left; else { y = y->_right; while (y->_left) y = y->_left; x = y->_right; }
  if (y != z) {
    z->_left->_parent = y; y->_left = z->_left;
    if (y != z->_right) { xp = y->_parent; if (x) x->_parent = y->_parent; y->_parent->_left = x; y->_right = z->_right; z->_right->_parent = y; } else xp = y;
    if (root == z) root = y; else if (z->_parent->_left == z) z->_parent->_left = y; else z->_parent->_right = y;
    y->_parent = z->_parent; int c = y->_color; y->_color = z->_color; z->_color = c; y = z;
  } else {
    xp = y->_parent; if (x) x->_parent = y->_parent;
    if (root == z) root = x; else if (z->_parent->_left == z) z->_parent->_left = x; else z->_parent->_right = x;
    if (leftmost == z) { if (!z->_right) leftmost = z->_parent; else leftmost = _Rb_min(x); }
    if (rightmost == z) { if (!z->_left) rightmost = z->_parent; else rightmost = _Rb_max(x); }
  }
  if (y->_color != 0) {
    while (x != root && (!x || x->_color == 1))
      if (x == xp->_left) {
        _Rb_node_base* w = xp->_right;
        if (w->_color == 0) { w->_color = 1; xp->_color = 0; _Rb_rotate_left(xp, root); w = xp->_right; }
        if ((!w->_left || w->_left->_color == 1) && (!w->_right || w->_right->_color == 1)) { w->_color = 0; x = xp; xp = xp->_parent; }
        else { if (!w->_right || w->_right->_color == 1) { w->_left->_color = 1; w->_color = 0; _Rb_rotate_right(w, root); w = xp->_right; } w->_color = xp->_color; xp->_color = 1; if (w->_right) w->_right->_color = 1; _Rb_rotate_left(xp, root); break; }
      } else {
        _Rb_node_base* w = xp->_left;
        if (w->_color == 0) { w->_color = 1; xp->_color = 0; _Rb_rotate_right(xp, root); w = xp->_left; }
        if ((!w->_right || w->_right->_color == 1) && (!w->_left || w->_left->_color == 1)) { w->_color = 0; x = xp; xp = xp->_parent; }
        else { if (!w->_left || w->_left->_color == 1) { w->_right->_color = 1; w->_color = 0; _Rb_rotate_left(w, root); w = xp->_left; } w->_color = xp->_color; xp->_color = 1; if (w->_left) w->_left->_color = 1; _Rb_rotate_right(xp, root); break; }
      }
    if (x) x->_color = 1;
  }
  return y;
}
}
