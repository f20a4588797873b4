// Plays one person's part against the server at argv[2] and prints what was seen, one JSON object.
import { io } from 'socket.io-client';

const [url, plan] = [process.argv[2], JSON.parse(process.argv[3])];
const seen = {};

function open(options) {
  return io(url, { transports: ['websocket'], reconnection: false, forceNew: true, ...options });
}

function once(socket, event) {
  return new Promise((resolve, reject) => {
    socket.once(event, resolve);
    setTimeout(() => reject(new Error(`no ${event}`)), 10_000).unref();
  });
}

async function refusal(options) {
  const socket = open(options);
  const error = await once(socket, 'connect_error');
  socket.close();
  return error.message;
}

const ahmet = open({ auth: { token: plan.ahmet } });
await once(ahmet, 'connect');

const mehmet = open({ extraHeaders: { Authorization: `Bearer ${plan.mehmet}` } });
await once(mehmet, 'connect');

const heard = [once(ahmet, 'new_message'), once(mehmet, 'new_message')];
const answer = await fetch(`${url}/chats/${plan.room}/messages`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${plan.ahmet}` },
  body: JSON.stringify({ content: plan.text }),
});
seen.sent = (await answer.json()).data;
seen.heard = (await Promise.all(heard)).map((event) => event.message);

seen.joinedByObject = await ahmet.timeout(5000).emitWithAck('join_room', { roomId: plan.room });
seen.joinedByText = await mehmet.timeout(5000).emitWithAck('join_room', plan.room);
seen.refused = await mehmet.timeout(5000).emitWithAck('join_room', plan.foreign);

const typing = once(mehmet, 'user_typing');
ahmet.emit('typing_start', { roomId: plan.room });
seen.typing = await typing;

const error = once(mehmet, 'chat_error');
mehmet.emit('join_room', plan.foreign);
seen.refusedWithoutAck = (await error).error.code;

seen.noToken = await refusal({});
seen.badToken = await refusal({ auth: { token: 'nonsense' } });
seen.expiredToken = await refusal({ auth: { token: plan.expired } });

const ended = once(ahmet, 'disconnect');
ahmet.emit('leave_room', plan.room);
ahmet.close();
seen.disconnect = await ended;
mehmet.close();

console.log(JSON.stringify(seen));
