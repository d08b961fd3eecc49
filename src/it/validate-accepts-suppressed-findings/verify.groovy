import io.github.sfnmaven.it.BuildLog

BuildLog.of(basedir).has("Checked src/main/sfn/order.asl.json: valid, 1 suppressed")
return true
