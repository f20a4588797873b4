package com.galerimerkezi.messenger.server.sample;

/** What dealers say to each other, made from a message's number: some words in every third message, some in few. */
final class SampleTalk {

    static final String FUNCTION = """
            CREATE FUNCTION pg_temp.pick(words text[], n bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
                SELECT words[1 + n % cardinality(words)]
            $$;
            CREATE FUNCTION pg_temp.said(n bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
                SELECT pg_temp.pick(ARRAY['', '', '', 'Merhaba, ', 'Kolay gelsin, ', 'Selamlar, ', 'Hocam ', 'Abi '], n % 89)
                    || format(pg_temp.pick(ARRAY[
                        'araç hâlâ elinizde mi? %1$s için müşterim var.',
                        'fiyatta pazarlık payı var mı, son ne olur? Nakit %2$s TL verebilirim.',
                        '%1$s kilometresi orijinal mi, %3$s.000 km görünüyor.',
                        'plaka %4$s, tramer sorgusunda kayıt çıkmadı, hasarsız.',
                        'ekspertiz raporunu gönderdim: sağ çamurluk boyalı, kaput lokal boyalı, gerisi orijinal.',
                        'tavan boyasız, değişen yok, motor kuru, şanzıman temiz.',
                        'takas düşünür müsünüz? Bende %1$s var, üstüne %5$s bin isterim.',
                        '%2$s TL son, altına inemem; lastikler yeni, bakımı yapıldı.',
                        'noter için yarın 14:30 uygun mu? Vekâletin aslını istiyorlar.',
                        'kaporayı yatırdım, açıklamaya %4$s yazdım, kontrol eder misiniz?',
                        'müşteri akşam galeriye gelecek, anahtarlar sizde kalsın.',
                        'ruhsat kimin üzerine? Rehin, haciz sorgusu temiz mi?',
                        '%6$s tarafından gelen araç, şasi numarası torpidonun altında okunuyor.',
                        'anlaştık, hayırlı olsun.', 'tamamdır, bekliyorum.', 'yarın dönerim size.',
                        'yetkili servis bakımlı, fişleri torpidoda; ağır hasar kaydı yok.',
                        'muayenesi yeni, sigortası iki ay daha var, krediye de uygun.',
                        'sol ön kapı değişmiş, tramer %5$s.400 TL görünüyor.',
                        'fotoğrafları gönderebilir misiniz? İç döşeme ve direksiyon lazım.',
                        'teklifiniz için teşekkürler, %2$s olursa bugün alırız.',
                        'çekici ayarladım, %6$s depoya indirilecek.',
                        'otomatik vites, dizel, cam tavan, ısıtmalı koltuk; camlar orijinal.',
                        'kaza kaydı bir adet, arka tampon; hasarlı parça değiştirildi.'],
                        n / 7 + n % 13),
                        pg_temp.pick(ARRAY['BMW 320i', 'Audi A4', 'Renault Megane', 'Fiat Egea', 'Passat', 'Corolla', 'Civic',
                            'Clio', 'i20', 'Octavia', 'Doblo', 'Transit', 'Golf', 'Astra', 'Focus', 'Duster', 'Tucson'], n % 1013),
                        replace(to_char(400000 + (n * 7919) % 2600 * 1000, 'FM9,999,999'), ',', '.'),
                        8 + (n * 31) % 240,
                        lpad((1 + n % 81)::text, 2, '0') || ' ' || chr(65 + (n % 23)::int) || chr(65 + (n / 23 % 23)::int) || ' '
                            || 100 + (n * 37) % 900,
                        20 + (n * 17) % 180,
                        pg_temp.pick(ARRAY['Ankara', 'İstanbul', 'İzmir', 'Bursa', 'Iğdır', 'Adana', 'Kayseri', 'Şanlıurfa'], n % 211))
            $$;
            """;

    private SampleTalk() {}
}
