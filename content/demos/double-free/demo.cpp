#include <iostream>

struct Buffer {
    int* data;

    Buffer() : data(new int[4]) {}
    ~Buffer() { delete[] data; }
};

int main() {
    Buffer one;
    Buffer two = one;                    // beat: copied
    std::cout << "two buffers, one array" << std::endl;
}
