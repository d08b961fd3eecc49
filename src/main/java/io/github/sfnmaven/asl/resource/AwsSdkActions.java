package io.github.sfnmaven.asl.resource;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The services and API actions of the AWS SDK integrations. The list is made by {@code src/main/data} and read only if
 * a definition asks for it.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html">Developer
 *     guide</a>
 */
public final class AwsSdkActions {
    /** Read late: most definitions do without. One text of half a megabyte is read sooner than it is taken apart. */
    private static final class Catalog {
        private static final String TEXT = DataFile.text("aws-sdk-actions.txt");
        private static final Map<String, Set<String>> ACTIONS = new ConcurrentHashMap<>();
    }

    /** Needed only where one does not exist. */
    private static final class Services {
        private static final Set<String> NAMES = names();

        private static Set<String> names() {
            Set<String> names = new TreeSet<>();
            List<String> lines = DataFile.words(Catalog.TEXT, '\n');
            for (String line : lines.subList(1, lines.size())) {
                names.add(line.substring(0, line.indexOf(' ')));
            }
            return names;
        }
    }

    /** What people call services who know the CLI, endpoints or policies, and how SDK integrations call them. */
    private static final Map<String, String> OTHER_NAMES = otherNames();

    private AwsSdkActions() {}

    /** The day that the list is of: {@code 2026-11-17}. */
    public static String edition() {
        int end = Catalog.TEXT.indexOf('\n');
        return Catalog.TEXT.substring(Catalog.TEXT.lastIndexOf(' ', end) + 1, end);
    }

    public static Set<String> services() {
        return Services.NAMES;
    }

    /** The actions of a service; empty if there is no such service. */
    public static Optional<Set<String>> of(String service) {
        Set<String> actions = Catalog.ACTIONS.get(service);
        if (actions == null) {
            actions = read(service);
            if (!actions.isEmpty()) {
                Catalog.ACTIONS.put(service, actions);
            }
        }
        return Optional.of(actions).filter(found -> !found.isEmpty());
    }

    private static Set<String> read(String service) {
        String head = "\n" + service + " ";
        int at = service.isEmpty() || service.indexOf(' ') >= 0 ? -1 : Catalog.TEXT.indexOf(head);
        if (at < 0) {
            return Set.of();
        }
        int begin = at + head.length();
        return new LinkedHashSet<>(
                DataFile.words(Catalog.TEXT.substring(begin, Catalog.TEXT.indexOf('\n', begin)), ' '));
    }

    /** How SDK integrations call a service that somebody calls {@code events}, {@code DynamoDB} or {@code rds-data}. */
    public static Optional<String> serviceMeant(String written) {
        String plain = written.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return Optional.of(OTHER_NAMES.getOrDefault(plain, plain)).filter(services()::contains);
    }

    /** The action that somebody means who does not care for upper and lower case. */
    public static Optional<String> actionMeant(String service, String written) {
        return of(service)
                .flatMap(actions ->
                        actions.stream().filter(written::equalsIgnoreCase).findFirst());
    }

    private static Map<String, String> otherNames() {
        String pairs = "ce=costexplorer cognitoidp=cognitoidentityprovider configservice=config cur=costandusagereport "
                + "discovery=applicationdiscovery dms=databasemigration ds=directory elasticmapreduce=emr "
                + "elb=elasticloadbalancing elbv2=elasticloadbalancingv2 email=ses events=eventbridge "
                + "iotdata=iotdataplane lexmodels=lexmodelbuilding logs=cloudwatchlogs "
                + "meteringmarketplace=marketplacemetering monitoring=cloudwatch states=sfn stepfunctions=sfn "
                + "systemsmanager=ssm tagging=resourcegroupstaggingapi transcribeservice=transcribe";
        Map<String, String> names = new HashMap<>();
        for (String pair : DataFile.words(pairs, ' ')) {
            int equals = pair.indexOf('=');
            names.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return Map.copyOf(names);
    }
}
