using System.Threading.Tasks;
class P { static async Task Main() { await Task.Delay(1); } } //~ refused: async method
