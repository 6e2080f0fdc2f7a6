Console.WriteLine("Benchmarks to come.");
