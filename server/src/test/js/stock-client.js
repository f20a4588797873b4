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

const ayse = open({ auth: { token: plan.ayse } });
const greeting = once(ayse, 'new_message');
await once(ayse, 'connect');
seen.greeting = (await greeting).message.content;

const veli = open({ extraHeaders: { Authorization: `Bearer ${plan.veli}` } });
await once(veli, 'connect');

seen.joinedByObject = await ayse.timeout(5000).emitWithAck('join_room', { roomId: plan.room });
seen.joinedByText = await veli.timeout(5000).emitWithAck('join_room', plan.room);
seen.refused = await veli.timeout(5000).emitWithAck('join_room', plan.foreign);

const typing = once(veli, 'user_typing');
ayse.emit('typing_start', { roomId: plan.room });
seen.typing = await typing;

const error = once(veli, 'chat_error');
veli.emit('join_room', plan.foreign);
seen.refusedWithoutAck = (await error).error.code;

seen.noToken = await refusal({});
seen.badToken = await refusal({ auth: { token: 'nonsense' } });
seen.expiredToken = await refusal({ auth: { token: 'expired' } });

const ended = once(ayse, 'disconnect');
ayse.emit('leave_room', plan.room);
ayse.close();
seen.disconnect = await ended;
veli.close();

console.log(JSON.stringify(seen));
