import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper
import io.github.sfnmaven.it.BuildLog

def log = BuildLog.of(basedir)
def finding = "Refnd', which does not exist (did you mean 'Refund'?)"

// A command must stand at the beginning of a line; its path counts from the workspace, which here is this folder.
def annotation = "file=orders/src/main/sfn/refund 50%25%2C all.asl.yaml,line=1,endLine=1,col=10,endColumn=15,title=missing-transition-target::StartAt refers to state '$finding"

log.hasInOrder(
        "[ERROR] orders/src/main/sfn/refund 50%, all.asl.yaml:1:10: error: StartAt refers to state '$finding [missing-transition-target]",
        "\n::error $annotation\n",
        "Checked 2 definitions: 1 error, 1 suppressed",
        "BUILD FAILURE",
        "\n::notice $annotation\n",
        "Checked 2 definitions: 1 note, 1 suppressed",
        "BUILD SUCCESS",
        "Checked 2 definitions: valid, 1 suppressed",
        "[WARNING] The suppression of 'unreachable-state' at '/States/Gone' matches no finding: remove it or correct its path",
        "BUILD SUCCESS",
        "[WARNING] orders/src/main/sfn/refund 50%, all.asl.yaml:1:10: warning: ",
        "\n::warning $annotation\n",
        "Checked 2 definitions: 1 warning, 1 suppressed",
        "BUILD FAILURE")
log.hasNot("\tat ")

def json = new JsonSlurper().parse(new File(basedir, 'orders/target/sfn.json'))
assert json.summary == [definitions: 2, valid: 2, errors: 0, warnings: 1, suppressed: 1]
assert json.definitions*.file == ['src/main/sfn/order.asl.json', 'src/main/sfn/refund 50%, all.asl.yaml']
assert json.definitions[1].diagnostics == [[
        rule: 'missing-transition-target', code: 'MISSING_TRANSITION_TARGET', severity: 'warning',
        line: 1, column: 10, endLine: 1, endColumn: 15, path: '/StartAt',
        message: "StartAt refers to state 'Refnd', which does not exist", hint: "did you mean 'Refund'?"]]

def run = new JsonSlurper().parse(new File(basedir, 'orders/target/sfn.sarif')).runs[0]
assert run.automationDetails.id.endsWith('/orders/')
assert run.results*.level == ['error', 'warning']
assert run.results*.suppressions*.justification == [['kept for executions that are still running'], []]
def location = run.results[1].locations[0].physicalLocation
assert location.artifactLocation.uri.endsWith('orders/src/main/sfn/refund%2050%25,%20all.asl.yaml')
assert location.artifactLocation.uriBaseId == '%SRCROOT%'
assert location.region == [startLine: 1, startColumn: 10, endLine: 1, endColumn: 15]
def rule = run.tool.driver.rules[run.results[1].ruleIndex]
assert rule.id == 'missing-transition-target'
assert rule.help.markdown.contains('Wrong:')

def suites = new XmlSlurper().parse(new File(basedir, 'orders/target/TEST-sfn.xml'))
assert suites.@tests == 2 && suites.@failures == 0 && suites.@skipped == 1
assert suites.testsuite[0].testcase.skipped.@message == 'Suppressed: kept for executions that are still running'
assert suites.testsuite[1].testcase.@name == 'missing-transition-target /StartAt'
return true
