#!/usr/bin/env bash
# S3 and stores with its interface: uploads a feed's folder in the order that readers need, the head last.
#   bash docs/hosting/s3.sh FOLDER BUCKET [PREFIX]
# Needs the AWS command line with leave to write; for another store set AWS_ENDPOINT_URL. The first run with SET_CORS=1
# also lets extensions without permission for the host read the bucket.
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
