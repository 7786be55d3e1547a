#include <iostream>

struct Parcel {
    int number;
    ~Parcel() { std::cout << "parcel " << number << " gone\n"; }
};

void send(int number) {
    Parcel* parcel = new Parcel{number};
    std::cout << "sent " << parcel->number << "\n";
}                                        // beat: left

int main() {
    for (int n = 1; n <= 3; n++) send(n); // beat: sent
    std::cout << "end\n";
}
