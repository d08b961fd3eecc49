import io.github.sfnmaven.it.BuildLog
import java.util.regex.Pattern

def log = BuildLog.of(basedir)

// LocalStack's own error: AWS knows ExecutionType EXPRESS, and so do we.
log.hasInOrder(
        "Checked 2 definitions: valid",
        "src/main/sfn/ship.asl.json:7:70: error: ASLParserException line 7:69, at \"EXPRESS\"",
        "[remote]",
        "Checked 3 definitions: 1 error",
        "Checked 3 definitions: valid, 1 suppressed",
        "Step Functions was not asked (sfn.remote): Nothing answers at http://127.0.0.1:1: ",
        "Checked 3 definitions: valid",
        "Checked 3 definitions: valid",
        "Checked 3 definitions: 1 error",
        "Nothing was deployed: src/main/sfn/ship.asl.json:7:70: ASLParserException")
log.hasOnce(Pattern.compile("Step Functions was not asked"))
log.hasNot("\tat ")
return true
