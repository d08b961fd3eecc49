package io.github.sfnmaven.mojo;

import java.util.regex.Pattern;
import org.apache.maven.artifact.versioning.ArtifactVersion;
import org.apache.maven.artifact.versioning.DefaultArtifactVersion;
import org.apache.maven.artifact.versioning.InvalidVersionSpecificationException;
import org.apache.maven.artifact.versioning.VersionRange;
import org.apache.maven.plugin.MojoFailureException;

/** The version of the plugin that a build asks for: a parent POM cannot see which one its children choose. */
final class RequiredVersion {
    /** Maven takes any text without brackets for a version, and any version for one that meets it. */
    private static final Pattern AT_LEAST = Pattern.compile("\\d[\\w.+-]*");

    private RequiredVersion() {}

    /** @throws MojoFailureException if the version lies outside, or the range is none */
    static void check(String range, String version) throws MojoFailureException {
        if (!holds(range.strip(), new DefaultArtifactVersion(version))) {
            throw new MojoFailureException("'" + version + "' of sfn-maven-plugin is not in '" + range.strip()
                    + "', which <requiredVersion> or -Dsfn.requiredVersion asks for: set the plugin's <version> to one"
                    + " that is");
        }
    }

    private static boolean holds(String range, ArtifactVersion version) throws MojoFailureException {
        if (AT_LEAST.matcher(range).matches()) {
            return new DefaultArtifactVersion(range).compareTo(version) <= 0;
        }
        try {
            VersionRange parsed = VersionRange.createFromVersionSpec(range);
            if (parsed.getRecommendedVersion() == null) {
                return parsed.containsVersion(version);
            }
        } catch (InvalidVersionSpecificationException e) {
            // Its message repeats the range, and says what a parser missed.
        }
        throw Configuration.problem("requiredVersion", range, "is not a version range such as [1.2,2)");
    }
}
