#include <iostream>
#include <vector>
#include <cassert>
#include <initializer_list>
#include <iomanip>
template <class T> class Matrix {
    size_t r_, c_;
    std::vector<T> d_;
public:
    Matrix(size_t r, size_t c, T v = T()) : r_(r), c_(c), d_(r * c, v) {}
    Matrix(std::initializer_list<std::initializer_list<T>> rows) : r_(rows.size()), c_(rows.begin()->size()) {
        for (auto& row : rows) { assert(row.size() == c_); d_.insert(d_.end(), row.begin(), row.end()); }
    }
    T& operator()(size_t i, size_t j) { return d_[i * c_ + j]; }
    const T& operator()(size_t i, size_t j) const { return d_[i * c_ + j]; }
    size_t rows() const { return r_; }
    size_t cols() const { return c_; }
    static Matrix identity(size_t n) { Matrix m(n, n); for (size_t i = 0; i < n; i++) m(i, i) = 1; return m; }
    Matrix transpose() const { Matrix m(c_, r_); for (size_t i = 0; i < r_; i++) for (size_t j = 0; j < c_; j++) m(j, i) = (*this)(i, j); return m; }
    friend Matrix operator*(const Matrix& a, const Matrix& b) {
        if (a.c_ != b.r_) throw std::invalid_argument("shape mismatch");
        Matrix m(a.r_, b.c_);
        for (size_t i = 0; i < a.r_; i++)
            for (size_t j = 0; j < b.c_; j++)
                for (size_t k = 0; k < a.c_; k++) m(i, j) += a(i, k) * b(k, j);
        return m;
    }
    Matrix& operator+=(const Matrix& o) { for (size_t i = 0; i < d_.size(); i++) d_[i] += o.d_[i]; return *this; }
    friend Matrix operator+(Matrix a, const Matrix& b) { return a += b; }
    bool operator==(const Matrix& o) const = default;
};
template <class T> std::ostream& operator<<(std::ostream& os, const Matrix<T>& m) {
    for (size_t i = 0; i < m.rows(); i++) {
        os << "[";
        for (size_t j = 0; j < m.cols(); j++) os << (j ? ", " : "") << std::setw(4) << m(i, j);
        os << "]\n";
    }
    return os;
}
template <class T> Matrix<T> power(Matrix<T> b, unsigned e) {
    auto r = Matrix<T>::identity(b.rows());
    for (; e; e >>= 1, b = b * b) if (e & 1) r = r * b;
    return r;
}
int main() {
    Matrix<long> fib{{1, 1}, {1, 0}};
    std::cout << power(fib, 50)(0, 1) << "\n";
    Matrix<int> a{{1, 2, 3}, {4, 5, 6}};
    std::cout << a << a.transpose() << a * a.transpose();
    try { a * a; } catch (const std::exception& e) { std::cout << e.what() << "\n"; }
    Matrix<double> d(2, 2, 0.5);
    std::cout << d + Matrix<double>::identity(2);
    std::cout << std::boolalpha << (a == a.transpose().transpose()) << '\n';
}
