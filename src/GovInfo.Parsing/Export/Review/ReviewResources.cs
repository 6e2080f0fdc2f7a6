using System.Security.Cryptography;
using System.Text;

namespace GovInfo.Parsing.Export.Review;

/// <summary>The style sheet and the script of the page, embedded in the assembly, and the policy that lets nothing else in.</summary>
internal static class ReviewResources
{
    public static string StyleSheet => Read("review.css");

    public static string Script => Read("review.js");

    /// <summary>
    /// The content security policy (CSP Level 3): our style sheet and our script are known by their hashes; nothing else runs, and nothing is
    /// fetched.
    /// </summary>
    public static string ContentSecurityPolicy(string styleSheet, string script) =>
        $"default-src 'none'; style-src '{HashOf(styleSheet)}'; script-src '{HashOf(script)}'; base-uri 'none'; form-action 'none'";

    private static string HashOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Read(string name)
    {
        using Stream stream = typeof(ReviewResources).Assembly.GetManifestResourceStream("Review/" + name)
            ?? throw new InvalidOperationException($"The assembly lacks its file {name}.");
        using StreamReader reader = new(stream);

        // An HTML parser reads each line end as \n, and the hash is that of what it reads.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
