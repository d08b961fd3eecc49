package io.github.sfnmaven.cloudformation;

/** What {@link FakeChangeSets} show, as CloudFormation writes it. */
public final class Changes {
    private Changes() {}

    public static String add(String logicalId, String type) {
        return resource("Add", logicalId, type, "");
    }

    public static String remove(String logicalId, String type) {
        return resource("Remove", logicalId, type, Xml.tag("PhysicalResourceId", "physical-" + logicalId));
    }

    /**
     * A change of what is there.
     *
     * @param replacement {@code True}, {@code False} or {@code Conditional}
     */
    public static String modify(String logicalId, String type, String replacement, String... properties) {
        return resource(
                "Modify",
                logicalId,
                type,
                Xml.tag("PhysicalResourceId", "physical-" + logicalId)
                        + Xml.tag("Replacement", replacement)
                        + Xml.tag("Details", String.join("", properties)));
    }

    /** A stack within the stack, with a change set of its own. */
    public static String nested(String logicalId, String changeSetId) {
        return resource(
                "Modify",
                logicalId,
                "AWS::CloudFormation::Stack",
                Xml.tag("Replacement", "False") + Xml.tag("ChangeSetId", changeSetId));
    }

    /** A change of which no values are told. */
    public static String property(String name, String recreation) {
        return detail(name, recreation, "");
    }

    public static String property(String name, String recreation, String before, String after) {
        return detail(
                name,
                recreation,
                Xml.tag("Path", "/Properties/" + name)
                        + Xml.tag("BeforeValue", Xml.escaped(before))
                        + Xml.tag("AfterValue", Xml.escaped(after)));
    }

    /** What early validation says, as an event of DescribeEvents. */
    public static String finding(String logicalId, String type, String path, String reason) {
        return Xml.tag(
                "member",
                Xml.tag("EventId", "event-" + logicalId)
                        + Xml.tag("EventType", "VALIDATION_ERROR")
                        + Xml.tag("LogicalResourceId", logicalId)
                        + Xml.tag("ResourceType", type)
                        + Xml.tag("ValidationName", "PROPERTY_VALIDATION")
                        + Xml.tag("ValidationStatus", "FAILED")
                        + Xml.tag("ValidationStatusReason", Xml.escaped(reason))
                        + Xml.tag("ValidationPath", path));
    }

    private static String detail(String name, String recreation, String more) {
        return Xml.tag(
                "member",
                Xml.tag(
                        "Target",
                        Xml.tag("Attribute", "Properties")
                                + Xml.tag("Name", name)
                                + Xml.tag("RequiresRecreation", recreation)
                                + more));
    }

    private static String resource(String action, String logicalId, String type, String more) {
        return Xml.tag("Type", "Resource")
                + Xml.tag(
                        "ResourceChange",
                        Xml.tag("Action", action)
                                + Xml.tag("LogicalResourceId", logicalId)
                                + Xml.tag("ResourceType", type)
                                + more);
    }
}
