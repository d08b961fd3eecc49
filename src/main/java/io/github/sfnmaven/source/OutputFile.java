package io.github.sfnmaven.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/**
 * Writes a file beside its place and moves it there: a reader, a build that is killed and a full disk see the old
 * content or the new one, never a part.
 */
public final class OutputFile {
    /** As many as Linux follows. */
    private static final int MAX_LINKS = 40;

    private static final Set<PosixFilePermission> OF_OWNER = PosixFilePermissions.fromString("rw-------");

    private final Path file;
    private final boolean secret;

    private OutputFile(Path file, boolean secret) {
        this.file = file;
        this.secret = secret;
    }

    /** A file for everybody. One that is there already keeps its permissions. */
    public static OutputFile of(Path file) {
        return new OutputFile(file, false);
    }

    /** A file that may hold secrets: on POSIX, readable by its owner alone. */
    public static OutputFile ofOwner(Path file) {
        return new OutputFile(file, true);
    }

    /**
     * Writes the file and creates the folders above it. A symbolic link is followed, not replaced.
     *
     * @throws IOException if it cannot be written; then the old content is still there
     */
    public Path write(byte[] content) throws IOException {
        Path target = followLinks(file);
        if (Files.exists(target)) {
            if (!Files.isRegularFile(target)) {
                String what = Files.isDirectory(target) ? "a directory" : "a pipe, a socket or a device";
                throw new FileSystemException(target.toString(), null, what + " is in the way");
            }
            if (!Files.isWritable(target)) {
                throw new AccessDeniedException(target.toString());
            }
        }
        write(target, content, StandardCopyOption.REPLACE_EXISTING);
        return file;
    }

    /**
     * As {@link #write}, where nothing is there yet.
     *
     * @throws FileAlreadyExistsException if there is a file or a link by that name
     */
    public Path create(byte[] content) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        write(file, content);
        return file;
    }

    private void write(Path target, byte[] content, CopyOption... options) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        // Before Java 20, createDirectories fails where the folder is a symbolic link.
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        Path written = target.resolveSibling(".sfn-" + UUID.randomUUID() + ".tmp");
        try {
            writeNew(written, content);
            takeOver(target, written);
            move(written, target, options);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private void writeNew(Path written, byte[] content) throws IOException {
        if (secret && hasPermissions(written)) {
            // With these from the start, and not for a moment with others.
            Files.createFile(written, PosixFilePermissions.asFileAttribute(OF_OWNER));
            Files.write(written, content, StandardOpenOption.WRITE);
        } else {
            Files.write(written, content, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        }
    }

    /** Gives the new file the permissions of the old one, and its owner and group where that is allowed. */
    private void takeOver(Path old, Path written) throws IOException {
        if (!Files.exists(old) || !hasPermissions(written)) {
            return;
        }
        PosixFileAttributes attributes = Files.readAttributes(old, PosixFileAttributes.class);
        PosixFileAttributeView view = Files.getFileAttributeView(written, PosixFileAttributeView.class);
        PosixFileAttributes fresh = view.readAttributes();
        try {
            if (!fresh.owner().equals(attributes.owner())) {
                view.setOwner(attributes.owner());
            }
            if (!fresh.group().equals(attributes.group())) {
                view.setGroup(attributes.group());
            }
        } catch (FileSystemException e) {
            // Only root may give files away: then the new file is of the user who writes it.
        }
        if (!secret) {
            view.setPermissions(attributes.permissions());
        }
    }

    private static boolean hasPermissions(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void move(Path written, Path target, CopyOption... options) throws IOException {
        if (options.length == 0) {
            Files.move(written, target);
            return;
        }
        try {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, target, options);
        }
    }

    private static Path followLinks(Path file) throws IOException {
        Path target = file;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MAX_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }
}
