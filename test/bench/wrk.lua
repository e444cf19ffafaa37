-- What wrk sends: the messages of a file in turn, those of a submission with a secret and a number of their own.
-- Its first argument names the file, in which each message ends with a zero byte.

local messages, next_message, written
local alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
local secret_place, number_place = string.rep('~', 43), string.rep('%^', 9)
local threads = 0

function setup(thread)
  thread:set('thread_number', threads)
  threads = threads + 1
end

function init(args)
  local file = assert(io.open(args[1], 'rb'))
  messages, next_message, written = {}, 0, thread_number * 10000000
  for message in file:read('*a'):gmatch('[^%z]+') do messages[#messages + 1] = message end
  file:close()
  random = assert(io.open('/dev/urandom', 'rb'))
end

-- 256 bits in base64url: 42 characters of six bits, and the last of four.
local function new_secret()
  local bytes, letters = { random:read(43):byte(1, 43) }, {}
  for place = 1, 42 do
    local letter = bytes[place] % 64 + 1
    letters[place] = alphabet:sub(letter, letter)
  end
  local last = bytes[43] % 16 * 4 + 1
  letters[43] = alphabet:sub(last, last)
  return table.concat(letters)
end

function request()
  next_message = next_message % #messages + 1
  local message = messages[next_message]
  if not message:find(secret_place, 1, true) then return message end
  written = written + 1
  return (message:gsub(secret_place, new_secret()):gsub(number_place, string.format('%09d', written)))
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"answered":%d,"microseconds":%d,"p50":%f,"p99":%f,"refused":%d,"broken":%d}\n',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99), errors.status,
    errors.connect + errors.read + errors.write + errors.timeout
  ))
end
