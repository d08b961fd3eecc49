package io.github.sfnmaven.input;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Checks what {@code settings.xml} says. Maven leaves expressions without a value as they are. */
public final class SettingsValues {
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^{}]+)}");

    private static final List<String> OWN = List.of("sessionToken", "roleArn", "region");

    // https://maven.apache.org/guides/mini/guide-http-settings.html: a server may serve a repository, too.
    private static final List<String> OF_MAVEN =
            List.of("httpHeaders", "httpConfiguration", "connectTimeout", "requestTimeout", "timeout", "wagonProvider");

    private final String owner;

    private SettingsValues(String owner) {
        this.owner = owner + " of settings.xml";
    }

    /**
     * Checks what a server of {@code settings.xml} gives.
     *
     * @throws MojoFailureException if a value was lost, or an element has no effect
     */
    public static void check(Server server) throws MojoFailureException {
        SettingsValues values = new SettingsValues("server '" + server.getId() + "'");
        values.check("username", server.getUsername());
        values.check("password", server.getPassword());
        if (server.getConfiguration() instanceof Xpp3Dom configuration) {
            for (Xpp3Dom child : configuration.getChildren()) {
                values.checkName(child.getName());
                if (OWN.contains(child.getName())) {
                    values.check(child.getName(), child.getValue());
                }
            }
        }
    }

    /**
     * Checks what a proxy of {@code settings.xml} gives.
     *
     * @throws MojoFailureException if a value was lost
     */
    public static void check(Proxy proxy) throws MojoFailureException {
        SettingsValues values = new SettingsValues("proxy '" + proxy.getId() + "'");
        values.check("protocol", proxy.getProtocol());
        values.check("host", proxy.getHost());
        values.check("username", proxy.getUsername());
        values.check("password", proxy.getPassword());
        values.check("nonProxyHosts", proxy.getNonProxyHosts());
    }

    private void check(String element, @Nullable String value) throws MojoFailureException {
        Matcher expression = EXPRESSION.matcher(value == null ? "" : value);
        if (expression.find()) {
            String name = expression.group(1);
            String wayOut = name.startsWith("env.") ? UndefinedExpressions.wayOut(name) : "give -D" + name + "=<value>";
            throw new MojoFailureException(UndefinedExpressions.quoted(name) + " in <" + element + "> of " + owner
                    + " has no value: " + wayOut);
        }
    }

    private void checkName(String element) throws MojoFailureException {
        if (!OWN.contains(element) && !OF_MAVEN.contains(element)) {
            List<String> similar = new SimilarNames(
                            Stream.concat(OWN.stream(), OF_MAVEN.stream()).toList())
                    .of(element);
            throw new MojoFailureException("<" + element + "> in the <configuration> of " + owner + " is not known"
                    + SimilarNames.question(similar) + ": it may hold " + String.join(", ", OWN));
        }
    }
}
