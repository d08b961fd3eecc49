package io.github.sfnmaven.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void makesTheFoldersAboveAndLeavesNothingBeside() throws IOException {
        Path file = folder.resolve("a/b/report.json");

        assertThat(OutputFile.of(file).write(NEW)).isEqualTo(file);

        assertThat(file).hasContent("new");
        assertThat(entries(folder.resolve("a/b"))).containsExactly(file);
    }

    /**
     * A file that was opened before goes on to show the old content to its end, as none does that is written in place.
     */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void leavesTheOldContentToThoseWhoReadIt() throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "old");

        try (InputStream reader = Files.newInputStream(file)) {
            OutputFile.of(file).write(NEW);

            assertThat(reader).hasContent("old");
        }
        assertThat(file).hasContent("new");
    }

    @Test
    void leavesTheOldFileWhereTheNewOneCannotTakeItsPlace() throws IOException {
        Path file = folder.resolve("report.json");
        Files.createDirectories(file.resolve("full"));

        assertThatThrownBy(() -> OutputFile.of(file).write(NEW))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("a directory is in the way");
        assertThat(entries(folder)).containsExactly(file);
    }

    @Test
    void writesThroughALink() throws IOException {
        Path target = Files.writeString(
                Files.createDirectories(folder.resolve("there")).resolve("real.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("report.json"), Path.of("there/real.json"));

        OutputFile.of(link).write(NEW);

        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("new");
    }

    @Test
    void writesWhereALinkLeadsToNothingYet() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("report.json"), Path.of("there/real.json"));

        OutputFile.of(link).write(NEW);

        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("there/real.json")).hasContent("new");
    }

    @Test
    void refusesLinksThatRunInACircle() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.json"), Path.of("b.json"));
        Files.createSymbolicLink(folder.resolve("b.json"), Path.of("a.json"));

        assertThatThrownBy(() -> OutputFile.of(link).write(NEW)).isInstanceOf(FileSystemException.class);
        assertThat(link).isSymbolicLink();
    }

    @Test
    void writesIntoAFolderThatIsALink() throws IOException {
        Path real = Files.createDirectories(folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("target"), real);

        OutputFile.of(folder.resolve("target/report.json")).write(NEW);

        assertThat(real.resolve("report.json")).hasContent("new");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsThePermissionsOfTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));

        OutputFile.of(file).write(NEW);

        assertThat(permissions(file)).isEqualTo("rw-rw-r-x");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void givesANewFileThePermissionsOfTheUser() throws IOException {
        Path usual = Files.writeString(folder.resolve("usual.json"), "any");

        OutputFile.of(folder.resolve("report.json")).write(NEW);

        assertThat(permissions(folder.resolve("report.json"))).isEqualTo(permissions(usual));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsSecretsToTheOwner() throws IOException {
        Path fresh = folder.resolve("fresh.env");
        Path old = Files.writeString(folder.resolve("old.env"), "old");
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-r--r--"));

        OutputFile.ofOwner(fresh).write(NEW);
        OutputFile.ofOwner(old).write(NEW);

        assertThat(permissions(fresh)).isEqualTo("rw-------");
        assertThat(permissions(old)).isEqualTo("rw-------");
        assertThat(old).hasContent("new");
    }

    /** Root may write everywhere. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void leavesAFileThatMustNotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeFalse(Files.isWritable(file), "this user may write every file");

        assertThatThrownBy(() -> OutputFile.of(file).write(NEW)).isInstanceOf(AccessDeniedException.class);
        assertThat(file).hasContent("old");
    }

    @Test
    void createsOnlyWhereNothingIs() throws IOException {
        Path file = folder.resolve("src/main/sfn/hello.asl.json");
        OutputFile.of(file).create(NEW);

        assertThatThrownBy(() -> OutputFile.of(file).create(NEW)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("new");
        assertThat(entries(folder.resolve("src/main/sfn"))).containsExactly(file);
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
