import io.github.sfnmaven.it.BuildLog

BuildLog.of(basedir).hasInOrder(
        "'sfn.endpoint' is not a parameter of this plugin (did you mean 'sfn.endpointUrl'?)",
        "'sfn.stage' is not a parameter of this plugin and sets nothing: mvn sfn:help -Ddetail lists them",
        "'-Dsfn.failOn=never' has no effect, because <failOn> of the POM is 'error': move that into <properties> as sfn.failOn",
        "Checked src/main/sfn/order.asl.json: valid",
        "'yes' is none of true, false: set <remote> or -Dsfn.remote",
        "<stateMachinetype> in <configuration> is not a parameter of this plugin (did you mean 'stateMachineType'?)")
return true
