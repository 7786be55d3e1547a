using System;
using System.Collections.Generic;
using System.Linq;
record Student(int Id, string Name, string Major, double Gpa, int Year);
record Enrollment(int StudentId, string Course, int Score);
class Program
{
    static void Main()
    {
        var students = new List<Student> { new(1, "Ann", "CS", 3.8, 2), new(2, "Bob", "Math", 3.2, 3), new(3, "Cid", "CS", 2.9, 1), new(4, "Dee", "Bio", 3.95, 4), new(5, "Eve", "Math", 3.5, 2) }; var en = new[] { new Enrollment(1, "Algo", 91), new Enrollment(1, "OS", 78), new Enrollment(2, "Calc", 88), new Enrollment(3, "Algo", 65), new Enrollment(5, "Calc", 95), new Enrollment(9, "Ghost", 1) };
        var q1 = from s in students where s.Gpa > 3.0 orderby s.Gpa descending select s.Name; Console.WriteLine(string.Join(", ", q1)); var q2 = from s in students group s by s.Major into g orderby g.Count() descending, g.Key select new { Major = g.Key, N = g.Count(), Avg = g.Average(x => x.Gpa) }; foreach (var x in q2) Console.WriteLine($"{x.Major} {x.N} {x.Avg:F3}");
        var q3 = from s in students join e in en on s.Id equals e.StudentId where e.Score >= 75 select $"{s.Name}:{e.Course}:{e.Score}"; foreach (var x in q3) Console.WriteLine(x); var q4 = from s in students join e in en on s.Id equals e.StudentId into es select (s.Name, Total: es.Sum(e => e.Score), Best: es.Select(e => e.Score).DefaultIfEmpty(-1).Max()); foreach (var (n, t, b) in q4) Console.WriteLine($"{n} {t} {b}");
        Console.WriteLine(students.Any(s => s.Year > 4) + " " + students.All(s => s.Gpa > 2) + " " + students.Count(s => s.Major == "CS") + " " + students.Max(s => s.Gpa) + " " + students.MinBy(s => s.Gpa)!.Name + " " + students.Sum(s => s.Year)); var byYear = students.ToDictionary(s => s.Name, s => s.Year); Console.WriteLine(byYear["Dee"]); var look = students.ToLookup(s => s.Major); Console.WriteLine(look["CS"].Count() + " " + look["None"].Count()); Console.WriteLine(string.Join(" ", students.OrderBy(s => s.Major).ThenByDescending(s => s.Gpa).Select(s => s.Id))); Console.WriteLine(students.Skip(1).Take(2).Last()); Console.WriteLine(students.FirstOrDefault(s => s.Gpa > 4)?.Name ?? "none"); var (top, rest) = (students.Where(s => s.Gpa >= 3.5).ToList(), students.Where(s => s.Gpa < 3.5).ToList()); Console.WriteLine(top.Count + "/" + rest.Count); Console.WriteLine(string.Join("|", students.Select((s, i) => $"{i}{s.Name[0]}").Chunk(2).Select(c => string.Concat(c)))); let(); void let() { var q = from s in students let l = s.Name.Length from c in s.Name where l == 3 && char.IsUpper(c) select c; Console.WriteLine(string.Concat(q)); }
    }
}
