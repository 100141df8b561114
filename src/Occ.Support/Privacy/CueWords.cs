namespace Occ.Support;

/// <summary>The words that say what stands beside them, in English, Spanish and French; those of East Asia are <see cref="EastAsianCues"/>.</summary>
/// <remarks>Lower case, without accents, and no more than twelve letters of each are looked at. No word stands twice.</remarks>
internal static class CueWords
{
    /// <summary>The words of each cue.</summary>
    public static readonly (Cue Cue, string Words)[] Latin =
    [
        (Cue.Phrase, "seed seeds seedphrase phrase phrases mnemonic mnemonics recovery recover backup restore recoveryphra secretphrase words "
            + "semilla frase mnemonica mnemonico recuperacion respaldo mnemonique recuperation sauvegarde graine palabras mots"),
        (Cue.PrivateWord, "private priv signing spend spending view viewing privada privadas privado prive privee privees firmante"),
        (Cue.SecretWord, "secret secrets secreta secreto secrete secretes"),
        (Cue.PublicWord, "public pub publica publico publique publiques"),
        (Cue.KeyWord, "key keys cle cles clef clefs llave llaves claves"),
        (Cue.KeyOrPassword, "clave"),
        (Cue.PrivateKey, "privatekey privkey privatekeys secretkey privatekeyto importprivke sweep pkey signingkey spendkey viewkey signkey "
            + "wif dumpprivkey privkeys keypair secretseed hexseed rawseed pk claveprivada cleprivee entropy"),
        (Cue.Harmless, "tx txid txids txn txns txhash hash hashes transaction transactio transactions block blockhash sig signature "
            + "signatures pubkey publickey address addresses account object contract root proof sha checksum commit payment topic topics digest order "
            + "orders ticket tickets uid invoice reference ref case deposit withdrawal withdraw logs keccak merkle fingerprint nonce calldata "
            + "amount balance message msg trade trades swap blocknumber height memo tag tracking serial session request trace correlation build version userop userophash "
            + "firma firmas hachage hachages empreinte direccion direcciones adresse adresses cuenta compte contrato contrat bloque bloc bloques "
            + "transaccion transaccione pedido commande factura facture referencia billet recibo deposito retiro retrait depot transferencia transfert"),
        (Cue.Password, "password passwords pass pw passwd pwd passcode passphrase passwort contrasena contrasenas contrasea mdp motdepasse"),
        (Cue.PasswordTail, "passe acceso"),
        (Cue.Pin, "pin nip"),
        (Cue.OneTimeWord, "verification sms login security onetime time email confirmation verify factor signin texted vericode usage single "
            + "verificacion seguridad confirmacion correo acceder securite connexion unique uso unico autenticacio authentifica authenticati auth"),
        (Cue.BackupWord, "emergency emergencia secours scratch"),
        (Cue.CodeWord, "code codes codigo codigos"),
        (Cue.OneTimeCode, "otp totpcode smscode verifycode vcode"),
        (Cue.Authenticator, "authenticato autenticador authentifie totp mfa twofactor"),
        (Cue.ApiWord, "api apis access bearer bot client oauth refresh consumer app binance okx kraken kucoin bybit bitget mexc gate coinbase huobi htx"),
        (Cue.TokenWord, "token tokens jeton"),
        (Cue.ApiKey, "apikey apikeys apisecret secretaccess accesskey accesstoken bottoken authtoken authorizatio"),
        (Cue.TokenPrefix, "sk rk ghp gho ghu ghs ghr github glpat xoxb xoxp xoxa xoxr xoxs xapp gsk hf npm pypi dop shpat bg ya sg whsec pat"),
        (Cue.Card, "card cards visa mastercard amex tarjeta carte unionpay debit"),
        (Cue.CardCode, "cvv cvc cvn"),
        (Cue.Identity, "passport passports ssn nric dni nie nif passeport pasaporte identity identidad identite license licence licencia fin curp nir"),
        (Cue.Phone, "phone mobile tel cell cellphone whatsapp telephone telefono movil celular portable gsm"),
        (Cue.Never, "never haven hadn jamas nunca jamais"),
        (Cue.Crypto, "crypto"),
        (Cue.Ciphertext, "ciphertext"),
        (Cue.Vault, "data iv salt"),
        (Cue.Encoded, "encoded"),
        (Cue.Begin, "begin"),
        (Cue.OtpAuth, "otpauth"),
        (Cue.WalletConnect, "wc"),
        (Cue.Label, "st nd rd th word and br nbsp"),
    ];
}
