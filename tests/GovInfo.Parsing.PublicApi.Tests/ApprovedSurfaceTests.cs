using System.Reflection;
using System.Text;

namespace GovInfo.Parsing.PublicApi.Tests;

/// <summary>
/// The public surface is what <c>approved.txt</c> and <c>approved-di.txt</c> list. Set <c>GOVINFO_UPDATE_API=1</c> to write the lists anew, and
/// read the difference before it is committed: what leaves a list breaks users.
/// </summary>
public sealed class ApprovedSurfaceTests
{
    [Theory]
    [InlineData("approved.txt", typeof(AnnualReportParser))]
    [InlineData("approved-di.txt", typeof(DependencyInjection.GovInfoParsingBuilder))]
    public void The_public_surface_is_the_approved_one(string list, Type member)
    {
        string file = Path.Combine(RepositoryFolder.Top, "tests", "GovInfo.Parsing.PublicApi.Tests", list);
        string surface = Describe(member.Assembly);
        if (Environment.GetEnvironmentVariable("GOVINFO_UPDATE_API") == "1")
        {
            File.WriteAllText(file, surface);
        }

        string[] approved = File.ReadAllLines(file);
        string[] actual = surface.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(
            approved.SequenceEqual(actual),
            $"Left: {string.Join("; ", approved.Except(actual))}\nCame: {string.Join("; ", actual.Except(approved))}\n"
            + $"If that is meant: GOVINFO_UPDATE_API=1 dotnet test tests/GovInfo.Parsing.PublicApi.Tests, and commit {list}.");
    }

    private static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(type.FullName).Append('\n');
            IEnumerable<string> members = type
                .GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(IsForUsers)
                .Select(Describe)
                .Order(StringComparer.Ordinal);
            foreach (string line in members)
            {
                text.Append("    ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct"
        : type.IsAbstract && type.IsSealed ? "static class" : type.IsAbstract ? "abstract class" : type.IsSealed ? "sealed class" : "class";

    // What the compiler writes for records says nothing that "record" does not.
    private static bool IsForUsers(MemberInfo member) => member switch
    {
        MethodBase { IsSpecialName: true, IsConstructor: false } => false,
        MethodInfo method when method.Name is "Equals" or "GetHashCode" or "PrintMembers" or "<Clone>$" or "Deconstruct" => false,
        ConstructorInfo { IsFamily: true } constructor when constructor.DeclaringType!.IsSealed => false,
        MethodBase method => IsVisible(method),
        FieldInfo field => (field.IsPublic || field.IsFamily) && field.Name != "value__",
        PropertyInfo property => property.Name != "EqualityContract" && property.GetAccessors(nonPublic: true).Any(IsVisible),
        Type => false,
        _ => true,
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Describe(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => $"{Static(method.IsStatic)}{method.Name}({Parameters(method)}): {Name(method.ReturnType)}",
        PropertyInfo property => $"{Static(property.GetAccessors(nonPublic: true)[0].IsStatic)}{property.Name}: {Name(property.PropertyType)}{Index(property)} {Accessors(property)}",
        FieldInfo field => field.IsLiteral ? $"const {field.Name} = {field.GetRawConstantValue()}" : $"{Static(field.IsStatic)}field {field.Name}: {Name(field.FieldType)}",
        _ => $"{member.MemberType} {member.Name}",
    };

    private static string Static(bool isStatic) => isStatic ? "static " : string.Empty;

    private static string Index(PropertyInfo property) =>
        property.GetIndexParameters() is { Length: > 0 } index ? $"[{string.Join(", ", index.Select(parameter => Name(parameter.ParameterType)))}]" : string.Empty;

    private static string Accessors(PropertyInfo property)
    {
        bool isInit = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Length > 0;
        string set = property.SetMethod is { } setter && IsVisible(setter) ? (isInit ? " init;" : " set;") : string.Empty;
        return $"{{ get;{set} }}";
    }

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? " = " + (parameter.DefaultValue ?? "null") : string.Empty)}"));

    private static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return "ref " + Name(type.GetElementType()!);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying) + "?";
        }

        return type.IsGenericType
            ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : type.Name;
    }
}
