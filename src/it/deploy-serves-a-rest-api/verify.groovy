import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)


def api = cloud.api('deploy-serves-a-rest-api', 'v1', 'orders')
def input = '{"quote":"say \\"hi\\"","apostrophe":"it\'s","backslash":"C:\\\\temp","unicode":"ünïcödé 😀","line":"a\\nb","none":null,"list":[1,2.5,true]}'

['application/json', 'application/x-amz-json-1.0'].each { type ->
    def answer = cloud.post(api, type, input)
    assert answer.statusCode() == 200 : answer.body()
    def execution = new groovy.json.JsonSlurper().parseText(answer.body()).executionArn
    assert new groovy.json.JsonSlurper().parseText(cloud.input(execution)) == new groovy.json.JsonSlurper().parseText(input)
    assert new groovy.json.JsonSlurper().parseText(cloud.outcome(execution)) == new groovy.json.JsonSlurper().parseText(input)
}

assert cloud.post(api, 'application/json', '{"no json').statusCode() == 400
return true
