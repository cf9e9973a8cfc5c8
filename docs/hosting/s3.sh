#!/usr/bin/env bash
# Uploads a feed's folder to S3 or to a store with the same interface. The head comes last, because it names the new record.
#   bash docs/hosting/s3.sh FOLDER BUCKET [PREFIX]
# Needs the AWS command line with permission to write. For a store other than S3, set AWS_ENDPOINT_URL. Set SET_CORS=1 in
# the first run to let extensions without permission for the host read the bucket too.
set -euo pipefail
folder=${1:?the folder of the feed} bucket=${2:?the bucket} prefix=${3:+$3/}

[ -f "$folder/head.json" ] || { echo "$folder has no head.json: it is no feed's folder." >&2; exit 1; }

if [ "${SET_CORS:-}" = 1 ]; then
  aws s3api put-bucket-cors --bucket "$bucket" --cors-configuration '{"CORSRules":[{"AllowedOrigins":["*"],
    "AllowedMethods":["GET","HEAD"],"AllowedHeaders":["if-none-match"],"ExposeHeaders":["ETag","Retry-After"],
    "MaxAgeSeconds":86400}]}'
fi

for record in "$folder"/record-*.json; do
  aws s3 cp "$record" "s3://$bucket/$prefix$(basename "$record")" \
    --content-type application/json --cache-control 'public, max-age=31536000, immutable'
done
for file in index.json:application/json 'index.html:text/html; charset=utf-8' head.json:application/json; do
  aws s3 cp "$folder/${file%%:*}" "s3://$bucket/$prefix${file%%:*}" \
    --content-type "${file#*:}" --cache-control 'public, max-age=300'
done
