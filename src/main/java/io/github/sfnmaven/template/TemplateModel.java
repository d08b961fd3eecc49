package io.github.sfnmaven.template;

import io.github.sfnmaven.template.velocity.WithheldMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts together what a template sees. */
final class TemplateModel {
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
        model.put("env", new WithheldMap("$env", request.env(), SecretNames::ofVariable));
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
        model.put("properties", new WithheldMap("$project.properties", project.properties(), SecretNames::ofProperty));
        return model;
    }
}
