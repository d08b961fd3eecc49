package io.github.sfnmaven.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts together what a template sees. */
final class TemplateModel {
    private static final Set<String> SECRETS = Set.of("AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN");

    private TemplateModel() {}

    static Map<String, Object> of(TemplateInput input) {
        RenderRequest request = input.request();
        List<StateMachineModel> machines = input.machines();
        Map<String, Object> model = new TreeMap<>(input.variables());
        model.put("stackName", request.stackName());
        model.put(
                "stateMachines", machines.stream().map(StateMachineObject::new).toList());
        if (!machines.isEmpty()) {
            model.put("definition", machines.get(0).definition());
        }
        model.put("project", project(request.project()));
        model.put("env", environment(request.env()));
        model.put("aws", new AwsObject(request.aws()));
        model.put("sfn", new SfnObject(input));
        return model;
    }

    private static Map<String, Object> project(ProjectModel project) {
        Map<String, Object> model = new TreeMap<>();
        model.put("groupId", project.groupId());
        model.put("artifactId", project.artifactId());
        model.put("version", project.version());
        model.put("name", project.name());
        model.put("description", project.description());
        model.put("properties", new TreeMap<>(project.properties()));
        return model;
    }

    // Upper and lower case are the same to Windows.
    private static Map<String, Object> environment(Map<String, String> env) {
        Map<String, Object> model = new TreeMap<>(env);
        model.keySet().removeIf(name -> SECRETS.contains(name.toUpperCase(Locale.ROOT)));
        return model;
    }
}
