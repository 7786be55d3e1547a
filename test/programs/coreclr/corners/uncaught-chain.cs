class Layer(string name) { public void Run(int depth) { try { if (depth == 0) throw new InvalidOperationException("deep"); new Layer(name + depth).Run(depth - 1); } catch (InvalidOperationException e) when (depth == 2) { throw new ApplicationException($"at {name}", e); } finally { Console.WriteLine($"leave {name}"); } } }
static class Program
{
    static int Main()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Console.WriteLine("exit");
        try { new Layer("L").Run(3); }
        catch (ApplicationException e)
        {
            Console.WriteLine(e.Message + " <- " + e.InnerException!.Message);
            throw;
        }
        finally { Console.WriteLine("finally"); }
        return 1;
    }
}
