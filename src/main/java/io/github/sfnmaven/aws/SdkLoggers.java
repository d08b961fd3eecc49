package io.github.sfnmaven.aws;

import java.lang.reflect.Field;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LocationAwareLogger;

/**
 * Keeps the SDK's own log lines out of Maven's log. Its signer writes the session token into the debug log, and what it
 * warns of ends as a message of ours anyway.
 */
final class SdkLoggers {
    /** Maven 3 reads the last; Maven 4 does where the first is not set, and complains that it is deprecated. */
    private static final List<String> LEVEL_OF = List.of("maven.logger.log.", "org.slf4j.simpleLogger.log.");

    private static final String SDK = "software.amazon.awssdk";
    /** Their debug lines hold canonical requests, with the session token among the headers. */
    private static final List<String> SIGNERS = List.of(SDK + ".http.auth", SDK + ".auth");

    /** The one that signs the calls of this plugin. */
    static final String SIGNER = SDK + ".http.auth.aws.internal.signer.DefaultV4RequestSigner";

    private SdkLoggers() {}

    /**
     * To be called before the first class of the SDK is initialised: Maven's loggers read their level once, when they
     * are made. A level that the user gave the SDK as a whole stands; the signers stay quiet whatever is set.
     */
    static void quieten() {
        if (LEVEL_OF.stream().allMatch(prefix -> System.getProperty(prefix + SDK) == null)) {
            quieten(SDK);
        }
        SIGNERS.forEach(SdkLoggers::quieten);
        quieten(LoggerFactory.getLogger(SIGNER));
    }

    private static void quieten(String name) {
        LEVEL_OF.forEach(prefix -> System.setProperty(prefix + name, "error"));
    }

    /** For a logger that another plugin's copy of the SDK had made before, at the level of {@code -X}. */
    static void quieten(Logger logger) {
        if (!logger.isDebugEnabled()) {
            return;
        }
        for (Class<?> type = logger.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals("currentLogLevel") && field.getType() == int.class) {
                    set(logger, field);
                }
            }
        }
    }

    private static void set(Logger logger, Field field) {
        try {
            field.setAccessible(true);
            field.setInt(logger, LocationAwareLogger.ERROR_INT);
        } catch (ReflectiveOperationException | SecurityException e) {
            throw new IllegalStateException("cannot keep " + logger.getName() + " from logging credentials", e);
        }
    }
}
