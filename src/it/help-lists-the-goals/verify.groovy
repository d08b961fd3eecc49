import io.github.sfnmaven.localstack.Cloud

String log = new File(basedir, 'build.log').getText('UTF-8')
Cloud cloud = Cloud.at(endpoint)

assert log.contains('sfn:init')
assert cloud.status('help-lists-the-goals') == 'ABSENT'
