package io.github.sfnmaven.emulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Shell scripts that pass for Python. They write down what they are asked to do in {@code calls} beside themselves. */
final class FakePython {

    private static final String WORKING = """
            #!/bin/sh
            case "$2" in
              venv) mkdir -p "$4/bin" && cp "$0" "$4/bin/python" && echo venv >> "$4/calls" ;;
              pip) echo pip >> "${0%/bin/python}/calls"; echo "what pip says"; exit PIP_EXIT_CODE ;;
              localstack.runtime.main|ministack) exec JAVA -cp CLASSES io.github.sfnmaven.emulator.FakeEmulator ;;
              *) echo "Python VERSION in /opt/python-VERSION"; exit EXIT_CODE ;;
            esac
            """;

    private FakePython() {}

    /** Of this version, with all it takes. */
    static Path working(Path file, String version) throws IOException {
        return script(file, text(version, 0, 0));
    }

    /** Of this version, but without what virtual environments are made with. */
    static Path withoutVenv(Path file, String version) throws IOException {
        return script(file, text(version, 1, 0));
    }

    /** Of this version, in whose environments pip fails. */
    static Path withoutPackages(Path file, String version) throws IOException {
        return script(file, text(version, 0, 1));
    }

    /** As pyenv has them for versions that are not chosen. */
    static Path shim(Path file) throws IOException {
        return script(file, "#!/bin/sh\necho 'pyenv: command not found' >&2\nexit 127\n");
    }

    private static String text(String version, int exitCode, int pipExitCode) {
        return WORKING.replace("PIP_EXIT_CODE", Integer.toString(pipExitCode))
                .replace("EXIT_CODE", Integer.toString(exitCode))
                .replace("VERSION", version)
                .replace(
                        "JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .replace(
                        "CLASSES",
                        Path.of("target", "test-classes").toAbsolutePath().toString());
    }

    private static Path script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
