import io.github.sfnmaven.it.BuildLog

def log = BuildLog.of(basedir)
def group = 'io.github.sfnmaven.it'

log.hasInOrder(
        "--- module '$group:validate-checks-every-module' (1 of 5) ---",
        "No definitions in src/main/sfn: nothing to do",
        "--- module '$group:valid' (2 of 5) ---",
        "Checked valid/src/main/sfn/pay.asl.json: valid",
        "--- module '$group:broken' (3 of 5) ---",
        "Next refers to state 'Payed', which does not exist",
        "--- module '$group:lenient' (4 of 5) ---",
        "Checked lenient/flows/pay.asl.json: 1 warning",
        "--- module '$group:library' (5 of 5) ---",
        "No definitions in src/main/sfn: nothing to do",
        "Module '$group:broken': broken/src/main/sfn/pay.asl.json:4:38: Next refers to state 'Payed'",
        "--- module '$group:lenient' (1 of 2) ---",
        "Checked lenient/flows/pay.asl.json: 1 warning",
        "--- module '$group:library' (2 of 2) ---",
        "BUILD SUCCESS",
        "Checked valid/src/main/sfn/pay.asl.json: valid",
        "BUILD SUCCESS")
return true
