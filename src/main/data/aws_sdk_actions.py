"""Lists what Tasks can call through AWS SDK integrations: every service and its API actions.

Step Functions names a service as the AWS SDK for Java 2 names its package, and an action as the API does, but with a small first letter. The
botocore package has the models of all APIs, so the list is made from it. Services that AWS has closed leave botocore sooner than Step Functions
refuses them; give older versions as well.

    pip download --no-deps -d /tmp/botocore botocore
    pip download --no-deps -d /tmp/botocore botocore==1.21.51 (and so on)
    python3 src/main/data/aws_sdk_actions.py /tmp/botocore/*.whl > src/main/resources/io/github/sfnmaven/asl/resource/aws-sdk-actions.txt

The first line of the list is the newest version and its date. Each other line is a service and its actions, all in the order of the alphabet.
"""

import gzip
import json
import re
import sys
import zipfile

MODEL = re.compile(r"botocore/data/[^/]+/[^/]+/service-2\.json(\.gz)?")


def service_name(service_id):
    """As the SDK for Java 2 does it: without Amazon, AWS and Service around the name, and letters and digits only."""
    name = re.sub(r"[^a-z0-9]", "", service_id.lower())
    name = re.sub(r"^amazon|^aws", "", name)
    return re.sub(r"service$", "", name)


def actions_of(wheel):
    found = {}
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            if not MODEL.fullmatch(name):
                continue
            data = archive.read(name)
            model = json.loads(gzip.decompress(data) if name.endswith(".gz") else data)
            service = service_name(model["metadata"]["serviceId"])
            names = (operation["name"] for operation in model["operations"].values())
            found.setdefault(service, set()).update(each[0].lower() + each[1:] for each in names)
    return found


def version_of(wheel):
    with zipfile.ZipFile(wheel) as archive:
        metadata = next(each for each in archive.infolist() if each.filename.endswith(".dist-info/METADATA"))
        version = re.search(r"^Version: (.+)$", archive.read(metadata).decode(), re.MULTILINE).group(1)
        return [int(part) for part in version.split(".")], version, "%d-%02d-%02d" % metadata.date_time[:3]


def main(wheels):
    services = {}
    for wheel in wheels:
        for service, actions in actions_of(wheel).items():
            services.setdefault(service, set()).update(actions)
    _, version, date = max(map(version_of, wheels))
    print(f"botocore {version} {date}")
    for service in sorted(services):
        print(service, *sorted(services[service]))


if __name__ == "__main__":
    main(sys.argv[1:])
