//! A certificate authority of this machine alone, so that a phone beside it can open the app over https.

use std::io::Write as _;
use std::net::{IpAddr, Ipv4Addr};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rcgen::{
    BasicConstraints, CertificateParams, CidrSubnet, DnType, ExtendedKeyUsagePurpose, GeneralSubtree, IsCa,
    Issuer, KeyPair, KeyUsagePurpose, NameConstraints, SanType,
};
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;
use sha2::{Digest as _, Sha256};
use time::OffsetDateTime;

/// Networks in which an address is nobody else's: the authority can vouch for nothing outside them.
const PRIVATE: [([u8; 4], u8); 6] = [
    ([10, 0, 0, 0], 8),
    ([172, 16, 0, 0], 12),
    ([192, 168, 0, 0], 16),
    ([169, 254, 0, 0], 16),
    ([100, 64, 0, 0], 10),
    ([127, 0, 0, 0], 8),
];

/// How long a phone may trust the authority.
const AUTHORITY_DAYS: i64 = 365;

/// A kept authority is replaced when it is older, so that no certificate outlives it.
const RENEWED_AFTER: Duration = Duration::from_secs(300 * 24 * 3600);

/// How long one server certificate holds; each start makes a new one.
const SERVER_DAYS: i64 = 60;

/// The authority: its key, and its certificate for the phones.
#[derive(Debug)]
pub struct Authority {
    params: CertificateParams,
    key: KeyPair,
    certificate: Vec<u8>,
}

impl Authority {
    /// The authority kept in `folder`, made anew when there is none or it is old.
    ///
    /// # Errors
    /// If it cannot be read, made or kept.
    pub fn keep(folder: &Path) -> Result<Self, String> {
        let (key_file, certificate_file) = (folder.join("authority.key"), folder.join("authority.crt"));
        let age = certificate_file
            .metadata()
            .and_then(|facts| facts.modified())
            .ok();
        let age = age.and_then(|made| SystemTime::now().duration_since(made).ok());
        if age.is_some_and(|age| age < RENEWED_AFTER)
            && let (Ok(key), Ok(certificate)) = (
                std::fs::read_to_string(&key_file),
                std::fs::read(&certificate_file),
            )
        {
            let key = KeyPair::from_pem(&key).map_err(|error| format!("{}: {error}", key_file.display()))?;
            return Ok(Self {
                params: authority_params(),
                key,
                certificate,
            });
        }
        let key = KeyPair::generate().map_err(|error| error.to_string())?;
        let params = authority_params();
        let certificate = params
            .self_signed(&key)
            .map_err(|error| error.to_string())?
            .der()
            .to_vec();
        let unwritable =
            |error: std::io::Error| format!("cannot keep the authority in {}: {error}", folder.display());
        std::fs::create_dir_all(folder).map_err(unwritable)?;
        write_secret(&key_file, &key.serialize_pem()).map_err(unwritable)?;
        std::fs::write(&certificate_file, &certificate).map_err(unwritable)?;
        Ok(Self {
            params,
            key,
            certificate,
        })
    }

    /// The certificate that a phone is asked to trust, as DER.
    pub fn certificate(&self) -> &[u8] {
        &self.certificate
    }

    /// The certificate's SHA-256, as phones show it.
    pub fn fingerprint(&self) -> String {
        let bytes = Sha256::digest(&self.certificate);
        bytes
            .iter()
            .map(|byte| format!("{byte:02X}"))
            .collect::<Vec<_>>()
            .join(":")
    }

    /// What a server at `address` needs to speak TLS.
    ///
    /// # Errors
    /// If the address is outside the private networks or the certificate cannot be made.
    pub fn server_config(&self, address: Ipv4Addr) -> Result<Arc<ServerConfig>, String> {
        if !is_private(address) {
            return Err(format!(
                "{address} is not in a private network; name another with --host"
            ));
        }
        let said = |error: rcgen::Error| error.to_string();
        let mut params = CertificateParams::default();
        params.subject_alt_names = vec![SanType::IpAddress(IpAddr::V4(address))];
        // No address here: some programs take it for a host name, which the authority may not vouch for.
        params
            .distinguished_name
            .push(DnType::CommonName, "Plan B on a phone");
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.use_authority_key_identifier_extension = true;
        (params.not_before, params.not_after) = valid_for(SERVER_DAYS);
        let key = KeyPair::generate().map_err(said)?;
        let issuer = Issuer::from_params(&self.params, &self.key);
        let certificate = params.signed_by(&key, &issuer).map_err(said)?;
        let key = PrivateKeyDer::Pkcs8(key.serialize_der().into());
        let mut config =
            ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
                .with_safe_default_protocol_versions()
                .map_err(|error| error.to_string())?
                .with_no_client_auth()
                .with_single_cert(vec![certificate.der().clone()], key)
                .map_err(|error| error.to_string())?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Arc::new(config))
    }
}

fn authority_params() -> CertificateParams {
    let mut params = CertificateParams::default();
    params
        .distinguished_name
        .push(DnType::CommonName, "Plan B on this machine only");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    let networks =
        PRIVATE.map(|(start, bits)| GeneralSubtree::IpAddress(CidrSubnet::from_v4_prefix(start, bits)));
    // No name on the internet ends in this, so the authority can vouch for none.
    let no_name = GeneralSubtree::DnsName("plan-b.invalid".to_owned());
    let permitted_subtrees = networks.into_iter().chain([no_name]).collect();
    params.name_constraints = Some(NameConstraints {
        permitted_subtrees,
        excluded_subtrees: Vec::new(),
    });
    (params.not_before, params.not_after) = valid_for(AUTHORITY_DAYS);
    params
}

/// From yesterday, because a phone's clock may be behind.
fn valid_for(days: i64) -> (OffsetDateTime, OffsetDateTime) {
    let now = OffsetDateTime::now_utc();
    (now - time::Duration::days(1), now + time::Duration::days(days))
}

fn is_private(address: Ipv4Addr) -> bool {
    PRIVATE.iter().any(|(start, bits)| {
        let mask = u32::MAX << (32 - u32::from(*bits));
        u32::from(address) & mask == u32::from_be_bytes(*start)
    })
}

fn write_secret(path: &Path, text: &str) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path)?.write_all(text.as_bytes())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::Authority;
    use rustls::pki_types::{CertificateDer, ServerName};
    use rustls::{ClientConfig, ClientConnection, RootCertStore, ServerConnection};
    use std::net::Ipv4Addr;
    use std::sync::Arc;

    /// Whether somebody who trusts the authority accepts its server under that address.
    fn is_accepted(authority: &Authority, at: Ipv4Addr, asked_for: &str) -> bool {
        let mut roots = RootCertStore::empty();
        roots
            .add(CertificateDer::from(authority.certificate().to_vec()))
            .unwrap();
        let client = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_root_certificates(roots)
            .with_no_client_auth();
        let name = ServerName::try_from(asked_for.to_owned()).unwrap();
        let mut client = ClientConnection::new(Arc::new(client), name).unwrap();
        let mut server = ServerConnection::new(authority.server_config(at).unwrap()).unwrap();
        while client.is_handshaking() || server.is_handshaking() {
            let mut wire = Vec::new();
            client.write_tls(&mut wire).unwrap();
            server.read_tls(&mut wire.as_slice()).unwrap();
            server.process_new_packets().unwrap();
            wire.clear();
            server.write_tls(&mut wire).unwrap();
            client.read_tls(&mut wire.as_slice()).unwrap();
            if client.process_new_packets().is_err() {
                return false;
            }
        }
        true
    }

    #[test]
    fn a_phone_that_trusts_the_authority_accepts_its_server_after_a_restart_too() {
        let folder = std::env::temp_dir().join(format!("plan-b-{}-authority", std::process::id()));
        let first = Authority::keep(&folder).unwrap();
        let trusted = first.certificate().to_vec();
        let again = Authority::keep(&folder).unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = folder
                .join("authority.key")
                .metadata()
                .unwrap()
                .permissions()
                .mode();
            assert_eq!(mode & 0o077, 0, "the key is readable by others");
        }
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(again.certificate(), trusted);
        assert!(is_accepted(&again, Ipv4Addr::new(192, 168, 1, 7), "192.168.1.7"));
        assert!(!is_accepted(&again, Ipv4Addr::new(192, 168, 1, 7), "192.168.1.8"));
    }

    #[test]
    fn the_authority_vouches_for_nothing_on_the_internet() {
        let folder = std::env::temp_dir().join(format!("plan-b-{}-outside", std::process::id()));
        let authority = Authority::keep(&folder).unwrap();
        std::fs::remove_dir_all(&folder).unwrap();
        for address in [[8, 8, 8, 8], [172, 32, 0, 1], [192, 169, 0, 1], [11, 0, 0, 1]] {
            assert!(
                authority.server_config(Ipv4Addr::from(address)).is_err(),
                "{address:?}"
            );
        }
    }
}
